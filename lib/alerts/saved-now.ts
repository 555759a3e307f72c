import type { Reader } from "../engine/port/reader.ts";
import type { SavedSearch } from "../lists/saved-search.ts";
import { readSaved } from "./read-saved.ts";

/** What a saved search finds now, and how much of that has come since it was looked at; or what was thrown instead. */
export type SavedNow =
  | { readonly failed: null; readonly total: number; readonly fresh: number }
  | { readonly failed: Error };

/** The second after one, as an ISO 8601 date-time: an index knows when articles came by seconds. */
function secondAfter(time: string): string {
  return new Date(Math.floor(Date.parse(time) / 1000) * 1000 + 1000).toISOString();
}

/**
 * Makes a saved search as it is now. What came is told by when the archive noted it; what came in the second in which the search was
 * looked at has been seen.
 */
export async function savedNow(engine: Reader, { query: saved, seen }: SavedSearch): Promise<SavedNow> {
  try {
    const { query } = await readSaved(engine, saved);
    const since = secondAfter(seen);
    const added = query.added === null || query.added < since ? since : query.added;
    const [total = 0, fresh = 0] = await engine.count([query, { ...query, added }]);
    return { failed: null, total, fresh };
  } catch (error) {
    return { failed: error as Error };
  }
}
