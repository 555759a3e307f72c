import type { Reader } from "../engine/port/reader.ts";
import type { SavedSearch } from "../lists/saved-search.ts";
import { readSaved } from "./read-saved.ts";

/** What a saved search finds now, and how much of that has come since it was looked at; or what was thrown instead. */
export type SavedNow =
  | { readonly failed: null; readonly total: number; readonly fresh: number }
  | { readonly failed: Error };

/** Makes a saved search as it is now. What came is told by when the archive noted it. */
export async function savedNow(engine: Reader, { query: saved, seen }: SavedSearch): Promise<SavedNow> {
  try {
    const { query } = await readSaved(engine, saved);
    const added = query.added === null || query.added < seen ? seen : query.added;
    const [total = 0, fresh = 0] = await engine.count([query, { ...query, added }]);
    return { failed: null, total, fresh };
  } catch (error) {
    return { failed: error as Error };
  }
}
