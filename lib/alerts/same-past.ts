import type { Archive } from "../archive/archive.ts";
import type { Outbox } from "./outbox.ts";

/**
 * Holds the archive to what was noted of its past, and notes where it stands now. Alerts know what they have looked at by
 * numbers, which mean something else in an archive that was restored from before, or put in the place of another: there they
 * look on from the last article that both have, and where there is none from now.
 */
export function lookOnFromSamePast(archive: Archive, outbox: Outbox): void {
  const last = archive.lastArrival();
  const marks = outbox.marks();
  const arrivals = archive.arrivals(
    last - 1,
    marks.map(({ seq }) => seq),
  );
  const now = new Map(arrivals.map(({ seq, id }) => [seq, id]));
  if (marks.some(({ seq, article }) => seq > last || (now.get(seq) ?? article) !== article)) {
    const shared = marks.find(({ seq, article }) => now.get(seq) === article);
    outbox.lookOnFrom(shared?.seq ?? last, shared === undefined);
  }
  const latest = now.get(last);
  if (latest !== undefined) outbox.mark(last, latest);
}
