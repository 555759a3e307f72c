import type { SavedSearch } from "../../lib/lists/saved-search.ts";
import { changed, parseRequest, searchPath } from "../../lib/query/address/url.ts";

/** The address of what came for a saved search since the day on which it was looked at, what came last first. */
export function newOnes({ query, seen }: Pick<SavedSearch, "query" | "seen">): string {
  const { request } = parseRequest(new URLSearchParams(query));
  return searchPath(changed(request, { added: seen.slice(0, 10), sort: "added" }));
}
