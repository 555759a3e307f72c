import type { Query } from "../../engine/port/query.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { EVERYTHING, NO_FILTER, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";

/** A number of articles, and the search that finds just these. */
export interface Tally {
  readonly count: number;
  readonly request: SearchRequest;
}

/** A request with further values of a facet, all of which must occur. */
export function withValues(request: SearchRequest, facet: FacetKey, values: readonly string[]): SearchRequest {
  const include = [...new Set([...request.filters[facet].include, ...values])].sort();
  return changed(request, {
    filters: { ...request.filters, [facet]: { ...NO_FILTER, include, all: include.length > 1 } },
  });
}

/** The articles of one value of a facet. */
export function articlesOf(facet: FacetKey, value: string): SearchRequest {
  return withValues(EVERYTHING, facet, [value]);
}

/**
 * The query of a request whose counts beside a facet's values say how many articles have these as well. A request has no
 * such form for one value, since of one value "all" and "any" find the same.
 */
export function together(request: SearchRequest, facet: FacetKey): Query {
  const query = queryOf(request);
  return { ...query, filters: { ...query.filters, [facet]: { ...query.filters[facet], all: true } } };
}
