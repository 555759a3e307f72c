import type { FacetCount, SearchEngine } from "../engine/engine.ts";
import { FACETS } from "../facets/facets.ts";
import { understood } from "./answer.ts";
import { toggleExclude, toggleInclude } from "./links.ts";
import type { SearchRequest } from "./request.ts";

/** A facet by its name in addresses. */
export type Facet = (typeof FACETS)[number];

/** A value of a facet as its own page lists it, with where a click leads. */
export interface ListedValue extends FacetCount {
  readonly included: boolean;
  readonly excluded: boolean;
  readonly url: string;
  readonly excludeUrl: string;
}

/** A facet's values within a search. */
export interface FacetPage {
  readonly request: SearchRequest;
  readonly values: readonly ListedValue[];
}

/** The facet that an address names, or undefined. */
export function facetOf(param: string): Facet | undefined {
  return FACETS.find((facet) => facet.param === param);
}

/** The values of a facet whose label holds a word that begins so, within a search; at most `FACET_LIMIT`. */
export async function facetPage(
  engine: SearchEngine,
  { key }: Facet,
  asked: SearchRequest,
  find: string,
): Promise<FacetPage> {
  const { request, query } = await understood(engine, asked);
  const { include, exclude } = request.facets[key];
  const values = await engine.facetValues(query, key, find.slice(0, 100));
  return {
    request,
    values: values.map((value) => ({
      ...value,
      included: include.includes(value.value),
      excluded: exclude.includes(value.value),
      url: toggleInclude(request, key, value.value),
      excludeUrl: toggleExclude(request, key, value.value),
    })),
  };
}
