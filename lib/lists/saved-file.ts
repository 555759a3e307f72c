import { dirname, join } from "node:path";
import { appendChanges, type Followed, followFile } from "../corrections/follow-file.ts";
import type { LineFile, LinesOf } from "../corrections/line-file.ts";
import { type SavedChange, SavedLine } from "./saved-line.ts";
import { type SavedSearch, savedSearches } from "./saved-search.ts";

const SAVED: LinesOf<SavedLine> = { what: "saved searches", schema: SavedLine };

/** Where the saved searches and alerts of an archive stand: beside it. */
export function savedBeside(archive: string): string {
  return join(dirname(archive), "alerts.jsonl");
}

/** The saved searches of a file as it is now. */
export interface Saved {
  readonly file: LineFile<SavedLine>;
  readonly searches: readonly SavedSearch[];
}

/** The saved searches at a path, read again when the file changes. */
export function openSaved(path: string): Followed<Saved> {
  return followFile(path, SAVED, (file) => ({ file, searches: savedSearches(file.lines) }));
}

/** Writes changes behind the last line, on disk when it returns, and gives the lines. */
export function writeSavedChanges(path: string, changes: readonly SavedChange[], now = Date.now()): SavedLine[] {
  return appendChanges(path, SAVED, changes, now);
}
