import type { FacetFilter } from "../../engine/port/query.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest } from "./request.ts";
import { changed, searchPath } from "./url.ts";

/** The search for one value of a facet, and nothing else. */
export function valueLink(facet: FacetKey, value: string): string {
  return searchPath(changeFilter(EVERYTHING, facet, { ...NO_FILTER, include: [value] }));
}

/** The same search with a value included, or no longer so. An excluded value becomes included. */
export function toggleInclude(request: SearchRequest, facet: FacetKey, value: string): string {
  const { include, exclude, all } = request.filters[facet];
  const next = include.includes(value) ? without(include, value) : [...include, value];
  return searchPath(changeFilter(request, facet, { include: next, exclude: without(exclude, value), all }));
}

/** The same search with a value in the place of all that are included of its facet. */
export function onlyInclude(request: SearchRequest, facet: FacetKey, value: string): string {
  return searchPath(changeFilter(request, facet, { ...request.filters[facet], include: [value], all: false }));
}

/** The same search with a value excluded, or no longer so. */
export function toggleExclude(request: SearchRequest, facet: FacetKey, value: string): string {
  const { include, exclude, all } = request.filters[facet];
  const next = exclude.includes(value) ? without(exclude, value) : [...exclude, value];
  return searchPath(changeFilter(request, facet, { include: without(include, value), exclude: next, all }));
}

/** The same search where a value must occur beside those already chosen. */
export function requireAlso(request: SearchRequest, facet: FacetKey, value: string): string {
  const { include, exclude } = request.filters[facet];
  const next = [...without(include, value), value];
  return searchPath(changeFilter(request, facet, { include: next, exclude: without(exclude, value), all: true }));
}

/** The same search with a facet's chosen values all required, or as alternatives. */
export function withAll(request: SearchRequest, facet: FacetKey, all: boolean): string {
  return searchPath(changeFilter(request, facet, { ...request.filters[facet], all }));
}

function changeFilter(request: SearchRequest, facet: FacetKey, filter: FacetFilter): SearchRequest {
  return changed(request, { filters: { ...request.filters, [facet]: filter } });
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((other) => other !== value);
}

/** The search within other dates. Where it was for what has none, that is taken back: no dates hold it. */
export function inSpan(request: SearchRequest, { from, to }: Pick<SearchRequest, "from" | "to">): string {
  return searchPath(changed(request, { from, to, date: request.date === "undated" ? null : request.date }));
}
