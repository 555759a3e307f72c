import type { Correction } from "../../corrections/line.ts";
import { serve } from "../../processes/serve.ts";
import { type Ledgered, rehearse, submit } from "./submit.ts";

/** A correction to write, or only to try. */
export interface WriteJob {
  readonly correction: Correction;
  readonly rehearsal: boolean;
}

/** How many articles say, or would say, something else; the line's id, where it was written. */
export interface Written {
  readonly changed: number;
  readonly line: string | null;
}

/** The other side of `writer.ts`. */
serve<Ledgered, WriteJob, Written>(async ({ correction, rehearsal }, paths) => {
  if (rehearsal) return { changed: rehearse(paths, correction), line: null };
  const { line, applied } = await submit(paths, correction);
  return { changed: applied.changed, line: line.id };
});
