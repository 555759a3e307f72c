import type { Audience } from "../lib/access/audience.ts";
import { mayAs } from "../lib/access/role.ts";
import { alertsFolder, type Outbox, openOutboxToRead } from "../lib/alerts/outbox.ts";
import { type SourceReport, sourceReports } from "../lib/fetch/source-report.ts";
import { type Lists, listsBeside, openLists } from "../lib/lists/lists-file.ts";
import { readableLists } from "../lib/lists/readable-lists.ts";
import { readableSaved } from "../lib/lists/readable-saved.ts";
import { openSaved, type Saved, savedBeside } from "../lib/lists/saved-file.ts";

/** Whose archive a confined one is a part of, and who reads it. */
export interface PartOf extends Pick<Audience, "role" | "most" | "mayRead"> {
  readonly whole: string;
}

/** What stands beside an archive that is served. */
interface BesideArchive {
  readonly lists: { readonly state: () => string; readonly read: () => Lists };
  readonly saved: () => Saved;
  readonly outbox: () => Outbox | null;
  readonly sources: () => readonly SourceReport[];
}

/**
 * Opens what stands beside an archive; of the whole that a confined one is a `part` of, as far as the part's readers may read it: lists
 * of articles that are `isHere`, searches that were saved in a role that reads no more, sources of collections that they read.
 */
export function openBeside(path: string, part: PartOf | null, isHere: (article: string) => boolean): BesideArchive {
  const home = part?.whole ?? path;
  const lists = openLists(listsBeside(home));
  const saved = openSaved(savedBeside(home));
  const outbox = () => openOutboxToRead(alertsFolder(home));
  const sources = () => sourceReports(home);
  if (part === null) return { lists, saved: saved.read, outbox, sources };
  return {
    lists: { state: lists.state, read: () => readableLists(lists.read(), isHere) },
    saved: () => readableSaved(saved.read(), (as) => as !== undefined && mayAs(part.most, as)),
    outbox,
    sources: () => sources().filter(({ source }) => part.mayRead(source.collection)),
  };
}
