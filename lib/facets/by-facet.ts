import { FACETS, type FacetKey, type FacetRow } from "./facet-names.ts";

/** A record with something for each facet. */
export function byFacet<T>(make: (facet: FacetRow) => T): Record<FacetKey, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet.key, make(facet)])) as Record<FacetKey, T>;
}
