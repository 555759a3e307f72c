import { FACETS, type FacetKey, type FacetValue } from "../../facets/facet-names.ts";
import type { Answer } from "../answer.ts";
import { toggleExclude, toggleInclude } from "./links.ts";
import type { SearchRequest } from "./request.ts";
import { changed, searchPath } from "./url.ts";

/** One thing that narrows a search beside its words. */
export type Condition =
  | { readonly kind: "include"; readonly facet: FacetKey; readonly value: FacetValue; readonly all: boolean }
  | { readonly kind: "exclude"; readonly facet: FacetKey; readonly value: FacetValue }
  | { readonly kind: "span"; readonly from: string | null; readonly to: string | null }
  | { readonly kind: "date"; readonly date: NonNullable<SearchRequest["date"]> }
  /** As asked: a day, month or year, or `7d`. */
  | { readonly kind: "added"; readonly since: string }
  | { readonly kind: "about"; readonly facet: FacetKey }
  | { readonly kind: "list"; readonly name: string; readonly excluded: boolean }
  | { readonly kind: "copies" };

/** A condition, and the search without it. */
export interface Chip {
  readonly condition: Condition;
  readonly without: string;
}

/** A search, and its values with their labels. */
export interface Narrowed extends Pick<Answer, "query"> {
  readonly counts: Readonly<Record<FacetKey, readonly FacetValue[]>>;
  /** The reading lists that the search names, as far as they are there. */
  readonly lists: readonly { readonly id: string; readonly name: string }[];
}

/** Everything that narrows a search beside its words. */
export function chipsOf({ query, counts, lists }: Narrowed): Chip[] {
  const chips: Chip[] = [];
  const add = (condition: Condition, without: string) => chips.push({ condition, without });
  for (const { key: facet } of FACETS) {
    const { include, exclude, all } = query.filters[facet];
    const named = (value: string) => counts[facet].find((row) => row.value === value) ?? { value, label: value };
    for (const value of include)
      add({ kind: "include", facet, value: named(value), all }, toggleInclude(query, facet, value));
    for (const value of exclude)
      add({ kind: "exclude", facet, value: named(value) }, toggleExclude(query, facet, value));
  }
  const rest = (change: Partial<SearchRequest>) => searchPath(changed(query, change));
  for (const facet of query.about)
    add({ kind: "about", facet }, rest({ about: query.about.filter((other) => other !== facet) }));
  const { include, exclude } = query.lists;
  for (const id of [...(include ?? []), ...exclude]) {
    const others = (include ?? []).filter((other) => other !== id);
    const left = { include: others.length > 0 ? others : null, exclude: exclude.filter((other) => other !== id) };
    const name = lists.find((list) => list.id === id)?.name ?? id;
    add({ kind: "list", name, excluded: exclude.includes(id) }, rest({ lists: left }));
  }
  if (query.from ?? query.to) add({ kind: "span", from: query.from, to: query.to }, rest({ from: null, to: null }));
  if (query.date) add({ kind: "date", date: query.date }, rest({ date: null }));
  if (query.added) add({ kind: "added", since: query.added }, rest({ added: null }));
  if (query.copies) add({ kind: "copies" }, rest({ copies: false }));
  return chips;
}
