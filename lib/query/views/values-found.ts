import type { Reader } from "../../engine/port/reader.ts";
import { FACET_LIMIT, type FacetCount } from "../../engine/port/results.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import { queryOf, type SearchRequest } from "../address/request.ts";
import type { Answer } from "../answer.ts";
import type { Tally } from "../dossier/tally.ts";
import { hasAlternatives, narrowedTo } from "./narrowed-to.ts";

/** A search as it was read, and what it counted; its words are those that were searched. */
export interface Found extends Pick<Answer, "counts" | "dates" | "total"> {
  readonly request: SearchRequest;
}

/** A value of a facet, with those of what was found that have it. */
export interface ValueFound {
  readonly value: FacetValue;
  readonly articles: Tally;
}

/**
 * The values of a facet in what a search found, those of the most articles first: each with the total of the search that is narrowed to
 * it. Where alternatives are chosen these alone; what is shut out is in none.
 */
export async function valuesFound(engine: Reader, found: Found, facet: FacetKey, most: number): Promise<ValueFound[]> {
  const { exclude } = found.request.filters[facet];
  const rows = await rowsOf(engine, found, facet, most);
  return rows
    .filter(({ value, count }) => count > 0 && !exclude.includes(value))
    .slice(0, most)
    .map(({ count, ...value }) => ({
      value,
      articles: { count, request: narrowedTo(found.request, facet, [value.value]) },
    }));
}

async function rowsOf(engine: Reader, { request, counts }: Found, facet: FacetKey, most: number) {
  const filter = request.filters[facet];
  if (hasAlternatives(filter)) return counts[facet].filter(({ value }) => filter.include.includes(value));
  const isChosen = filter.include.length > 0;
  // With "all", what is counted beside one chosen value is where others stand with it; without, what they find in its place.
  const query = queryOf({ ...request, filters: { ...request.filters, [facet]: { ...filter, all: isChosen } } });
  const part = async (skip: number) => (await engine.facetValues(query, facet, { beginning: "", skip })).values;
  const rows: FacetCount[] = [...(isChosen ? await part(0) : counts[facet])];
  while (rows.length > 0 && rows.length % FACET_LIMIT === 0 && rows.length < most + filter.exclude.length) {
    const more = await part(rows.length);
    if (more.length === 0) break;
    rows.push(...more);
  }
  return rows;
}
