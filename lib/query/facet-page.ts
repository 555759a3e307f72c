import type { Reader } from "../engine/port/reader.ts";
import { FACET_LIMIT, type FacetCount } from "../engine/port/results.ts";
import { FACETS, type FacetRow } from "../facets/facet-names.ts";
import { toggleExclude, toggleInclude } from "./address/links.ts";
import type { SearchRequest } from "./address/request.ts";
import { understood } from "./answer.ts";

/** A value of a facet as its own page lists it, with where a click leads. */
export interface ListedValue extends FacetCount {
  readonly included: boolean;
  readonly excluded: boolean;
  readonly url: string;
  readonly excludeUrl: string;
}

/** A page of a facet's values within a search. */
export interface FacetPage {
  /** The search, from its own first page. */
  readonly request: SearchRequest;
  readonly values: readonly ListedValue[];
  /** How many values there are on all pages; null, as `pages`, where the engine cannot tell. */
  readonly total: number | null;
  readonly page: number;
  readonly pages: number | null;
  /** Of a list by label: the letters that there are, each with the page that begins with it or holds its first value. Null: it is by count. */
  readonly letters: readonly { readonly letter: string; readonly page: number }[] | null;
}

/** What the order of a facet's page can be. */
export const VALUE_ORDERS = ["count", "label"] as const;
export type ValueOrder = (typeof VALUE_ORDERS)[number];

/** The most letters of a value that are looked for. */
export const FIND_LENGTH = 100;

/** The facet that an address names, or undefined. */
export function facetOf(param: string): FacetRow | undefined {
  return FACETS.find((facet) => facet.param === param);
}

/** The values of a facet whose label holds a word that begins so, within a search. `page` in the address is theirs. */
export async function facetPage(
  engine: Reader,
  { key }: FacetRow,
  asked: SearchRequest,
  find: string,
  order: ValueOrder = "count",
): Promise<FacetPage> {
  const { request, query } = await understood(engine, { ...asked, page: 1 });
  const { include, exclude } = request.filters[key];
  const read = (page: number) =>
    engine.facetValues(query, key, { beginning: find.slice(0, FIND_LENGTH), skip: (page - 1) * FACET_LIMIT, order });
  let found = await read(asked.page);
  const pages = found.total === null ? null : Math.max(1, Math.ceil(found.total / FACET_LIMIT));
  const page = Math.min(asked.page, pages ?? asked.page);
  if (page < asked.page) found = await read(page);
  return {
    request,
    values: found.values.map((value) => ({
      ...value,
      included: include.includes(value.value),
      excluded: exclude.includes(value.value),
      url: toggleInclude(request, key, value.value),
      excludeUrl: toggleExclude(request, key, value.value),
    })),
    total: found.total,
    page,
    pages,
    letters: found.initials?.map(({ letter, at }) => ({ letter, page: Math.floor(at / FACET_LIMIT) + 1 })) ?? null,
  };
}
