import { FACETS, type FacetKey, facetRow } from "../../facets/facet-names.ts";
import { addedSecond } from "../added-second.ts";
import { attributeOf } from "../attribute.ts";
import { dayRange } from "../day-range.ts";
import type { Query } from "../port/query.ts";
import { showsCopies } from "../shows-copies.ts";
import { togetherId } from "../together-id.ts";
import { stored } from "./document.ts";

/** The filter of a search: all of its conditions. */
export function filterOf(query: Query): string[] {
  return [...othersThan(null, query), shownFilter(showsCopies(query))];
}

/** The filter under which a facet's values are counted: its included alternatives set aside, all else kept. */
export function groupFilter(facet: FacetKey, query: Query): string[] {
  const { include, exclude, all } = query.filters[facet];
  const attribute = attributeOf(facet, query);
  return [
    ...othersThan(facet, query),
    ...(all ? include.map((value) => equals(attribute, value)) : []),
    ...exclude.map((value) => `NOT ${equals(attribute, value)}`),
    shownFilter(facetRow(facet).copies === "counted" || showsCopies(query)),
  ];
}

/** The filter of one value alone, its own exclusion lifted. */
export function valueFilter(facet: FacetKey, value: string, query: Query): string[] {
  const { include, exclude, all } = query.filters[facet];
  const rest = { ...query.filters[facet], include, exclude: exclude.filter((other) => other !== value), all };
  const without = { ...query, filters: { ...query.filters, [facet]: rest } };
  return [...groupFilter(facet, without), equals(attributeOf(facet, query), value)];
}

/** The documents that are found: each article by itself, or those that stand for groups. */
export function shownFilter(oneByOne: boolean): string {
  return oneByOne ? "alone = true" : "grouped = true";
}

function othersThan(facet: FacetKey | null, query: Query): string[] {
  const facets = FACETS.filter(({ key }) => key !== facet).flatMap(({ key }) => facetFilter(key, query));
  return [...facets, ...dateFilter(query), ...addedFilter(query), ...listFilter(query)];
}

function facetFilter(facet: FacetKey, query: Query): string[] {
  const { include, exclude, all } = query.filters[facet];
  const attribute = attributeOf(facet, query);
  const included = all
    ? include.map((value) => equals(attribute, value))
    : include.length
      ? [isIn(attribute, include)]
      : [];
  return [...included, ...exclude.map((value) => `NOT ${equals(attribute, value)}`)];
}

function dateFilter({ from, to, date }: Query): string[] {
  return [
    ...(from === null ? [] : [`first >= ${dayRange(from).first}`]),
    ...(to === null ? [] : [`last <= ${dayRange(to).last}`]),
    ...(date === "undated" ? ["dated = false"] : date === "suspicious" ? ["suspicious = true"] : []),
  ];
}

function addedFilter({ added }: Query): string[] {
  return added === null ? [] : [`added >= ${addedSecond(added)}`];
}

/** The id of no article. */
const NOBODY = "none";

/** An article that stands for others has a document of its own for that. */
function listFilter({ lists: { include, exclude } }: Query): string[] {
  const without = exclude.flatMap((id) => [id, togetherId(id)]);
  return [
    ...(include === null ? [] : [isIn("id", include.length > 0 ? include : [NOBODY])]),
    ...(without.length === 0 ? [] : [`NOT ${isIn("id", without)}`]),
  ];
}

function equals(attribute: string, value: string): string {
  return `${attribute} = ${quote(stored(value))}`;
}

/** An attribute's value is one of several. */
export function isIn(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map((value) => quote(stored(value))).join(", ")}]`;
}

/** A value between quotes, whatever it holds. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
