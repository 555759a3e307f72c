import type { FacetFilter } from "../../engine/port/query.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import type { SearchRequest } from "../address/request.ts";
import { listed } from "../address/url.ts";

/** Whether several values of a facet are chosen, any of which an article may have. */
export function hasAlternatives({ include, all }: FacetFilter): boolean {
  return include.length > 1 && !all;
}

/**
 * The search for those of what a search finds that have some values of a facet as well: all of them, beside the chosen. Of
 * alternatives no others can be asked for than those that are chosen, since an address has no brackets around filters.
 */
export function narrowedTo(request: SearchRequest, facet: FacetKey, values: readonly string[]): SearchRequest {
  const filter = request.filters[facet];
  const kept = hasAlternatives(filter) ? [] : filter.include;
  const include = [...new Set([...kept, ...values])].sort();
  return {
    ...listed(request),
    filters: { ...request.filters, [facet]: { ...filter, include, all: include.length > 1 } },
  };
}
