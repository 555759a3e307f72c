import type { Reader } from "../../engine/port/reader.ts";
import type { Results } from "../../engine/port/results.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";

/** All articles, without copies or each by itself, and what a search for them counts. */
export interface Whole {
  readonly request: SearchRequest;
  readonly found: Results;
}

/** Searches for all articles; engines remember what they count for it. */
export async function wholeArchive(engine: Reader, copies: boolean): Promise<Whole> {
  const request = changed(EVERYTHING, { copies });
  return { request, found: await engine.search({ ...queryOf(request), pageSize: 1, bare: true }) };
}

/** How many of all articles have each of some values. */
export async function totalsOf(
  engine: Reader,
  { request }: Whole,
  facet: FacetKey,
  among: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { values } = await engine.facetValues(queryOf(request), facet, { among });
  return new Map(values.map(({ value, count }) => [value, count]));
}
