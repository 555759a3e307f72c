import { FACETS, type FacetKey, facetRow } from "../../facets/facet-names.ts";
import { addedSecond } from "../added-second.ts";
import { attributeOf } from "../attribute.ts";
import { dayRange } from "../day-range.ts";
import type { Query } from "../port/query.ts";
import { showsCopies } from "../shows-copies.ts";
import type { Json } from "./client.ts";

/** All of some conditions. */
export const allOf = (filters: readonly Json[]): Json => ({ bool: { filter: filters } });

const noneOf = (filters: readonly Json[]): Json => ({ bool: { must_not: filters } });

/** A field has a value. */
export const equals = (field: string, value: string | boolean): Json => ({ term: { [field]: value } });

/** A field has one of some values. */
export const isIn = (field: string, values: readonly string[]): Json => ({ terms: { [field]: values } });

/** What of a search is the same for its hits and every count beside them: dates, and lists. */
export function commonFilter(query: Query): Json[] {
  return [...dateFilter(query), ...addedFilter(query), ...listFilter(query)];
}

/** What else its hits pass: all facets, and which documents are shown. */
export function hitFilter(query: Query): Json[] {
  return [...FACETS.flatMap(({ key }) => facetFilter(key, query)), shownFilter(showsCopies(query))];
}

/** What else is passed by what a facet's values are counted in: its included alternatives set aside, all else kept. */
export function groupFilter(facet: FacetKey, query: Query): Json[] {
  const { include, exclude, all } = query.filters[facet];
  const field = attributeOf(facet, query);
  return [
    ...FACETS.filter(({ key }) => key !== facet).flatMap(({ key }) => facetFilter(key, query)),
    ...(all ? include.map((value) => equals(field, value)) : []),
    ...(exclude.length > 0 ? [noneOf([isIn(field, exclude)])] : []),
    shownFilter(facetRow(facet).copies === "counted" || showsCopies(query)),
  ];
}

/** What else is passed by what one value alone is counted in, its own exclusion lifted. */
export function valueFilter(facet: FacetKey, value: string, query: Query): Json[] {
  const exclude = query.filters[facet].exclude.filter((other) => other !== value);
  const without = { ...query, filters: { ...query.filters, [facet]: { ...query.filters[facet], exclude } } };
  return [...groupFilter(facet, without), equals(attributeOf(facet, query), value)];
}

/** The documents that are found: each article by itself, or those that stand for groups. */
export function shownFilter(oneByOne: boolean): Json {
  return equals(oneByOne ? "alone" : "grouped", true);
}

function facetFilter(facet: FacetKey, query: Query): Json[] {
  const { include, exclude, all } = query.filters[facet];
  const field = attributeOf(facet, query);
  const included = all
    ? include.map((value) => equals(field, value))
    : include.length > 0
      ? [isIn(field, include)]
      : [];
  return [...included, ...(exclude.length > 0 ? [noneOf([isIn(field, exclude)])] : [])];
}

/** The whole of a written date lies within; what has none does not. */
export function withinDates(from: string | null, to: string | null): Json[] {
  return [
    ...(from === null ? [] : [{ range: { first: { gte: dayRange(from).first } } }]),
    ...(to === null ? [] : [{ range: { last: { lte: dayRange(to).last } } }]),
  ];
}

function dateFilter({ from, to, date }: Query): Json[] {
  return [
    ...withinDates(from, to),
    ...(date === "undated" ? [equals("dated", false)] : date === "suspicious" ? [equals("suspicious", true)] : []),
  ];
}

/** Came into the archive on a day or later. */
export const addedSince = (since: string): Json => ({ range: { added: { gte: addedSecond(since) } } });

function addedFilter({ added }: Query): Json[] {
  return added === null ? [] : [addedSince(added)];
}

function listFilter({ lists: { include, exclude } }: Query): Json[] {
  return [
    ...(include === null ? [] : [isIn("id", include)]),
    ...(exclude.length === 0 ? [] : [noneOf([isIn("id", exclude)])]),
  ];
}
