import type { Reader } from "../../engine/port/reader.ts";
import { FACET_LIMIT, type Results } from "../../engine/port/results.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";

/** All articles, without copies or each by itself, and what a search for them counts. */
export interface Whole {
  readonly request: SearchRequest;
  readonly found: Results;
}

/** Further parts of a facet's list that are read: there are 250 countries, and more people than any list is read of. */
const PARTS = { people: 0, countries: 4 } as const;

/** Searches for all articles; engines remember what they count for it. */
export async function wholeArchive(engine: Reader, copies: boolean): Promise<Whole> {
  const request = changed(EVERYTHING, { copies });
  return { request, found: await engine.search({ ...queryOf(request), pageSize: 1 }) };
}

/** How many of all articles have each of some values. */
export async function totalsOf(
  engine: Reader,
  { request, found }: Whole,
  facet: keyof typeof PARTS,
  values: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const totals = new Map(found.counts[facet].map(({ value, count }) => [value, count]));
  const missing = () => values.filter((value) => !totals.has(value));
  for (let part = 1; part <= PARTS[facet] && missing().length > 0; part++) {
    const range = { beginning: "", skip: part * FACET_LIMIT };
    const { values: more } = await engine.facetValues(queryOf(request), facet, range);
    for (const { value, count } of more) totals.set(value, count);
  }
  const include = missing();
  if (include.length === 0) return totals;
  // As alternatives, so that beside each of them stands what a search for it alone finds.
  const filters = { ...request.filters, [facet]: { include, exclude: [], all: false } };
  const { counts } = await engine.search({ ...queryOf({ ...request, filters }), pageSize: 1 });
  for (const { value, count } of counts[facet]) totals.set(value, count);
  return totals;
}
