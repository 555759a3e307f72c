import type { FacetKey } from "../facets/facets.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest } from "./request.ts";
import { changed, searchPath } from "./url.ts";

/** The search for one value of a facet, and nothing else. */
export function valueLink(facet: FacetKey, value: string): string {
  return searchPath(withFilter(EVERYTHING, facet, { ...NO_FILTER, include: [value] }));
}

/** The same search with a value included, or no longer so. An excluded value becomes included. */
export function toggleInclude(request: SearchRequest, facet: FacetKey, value: string): string {
  const { include, exclude, all } = request.facets[facet];
  const next = include.includes(value) ? without(include, value) : [...include, value];
  return searchPath(withFilter(request, facet, { include: next, exclude: without(exclude, value), all }));
}

/** The same search with a value excluded, or no longer so. */
export function toggleExclude(request: SearchRequest, facet: FacetKey, value: string): string {
  const { include, exclude, all } = request.facets[facet];
  const next = exclude.includes(value) ? without(exclude, value) : [...exclude, value];
  return searchPath(withFilter(request, facet, { include: without(include, value), exclude: next, all }));
}

function withFilter(request: SearchRequest, facet: FacetKey, filter: SearchRequest["facets"][FacetKey]): SearchRequest {
  return changed(request, { facets: { ...request.facets, [facet]: filter } });
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((other) => other !== value);
}
