import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import type { Server } from "./client.ts";
import { MeilisearchFailure } from "./failure.ts";
import { quote } from "./filter.ts";
import { totalOf } from "./search-page.ts";
import { COUNTED, COUNTED_OF_SEVERAL } from "./settings.ts";

/** Values of a facet that are counted one by one at most. */
const MOST_RECOUNTED = 200;

/** So many of a facet's values must be the first ones in truth; what comes behind them is there for ties. */
const SHOWN = 50;

/** What searches count on several servers together: exact sums, of each facet the most frequent values. */
export async function mergedCounts(
  each: readonly Server[],
  queries: readonly MultiSearchQuery[],
  signal: AbortSignal | undefined,
  most: number = COUNTED_OF_SEVERAL,
): Promise<SearchResponse[]> {
  const asked = queries.map(countOf);
  const answers = await Promise.all(each.map((server) => server.search(asked, signal)));
  return Promise.all(
    asked.map(async (query, at) => {
      const own = answers.map((all) => all[at]!);
      const lists = (query.facets ?? []).map(async (facet): Promise<[string, Record<string, number>]> => {
        const parts = own.map(({ facetDistribution }) => facetDistribution?.[facet] ?? {});
        return [facet, await mergedValues(parts, most, (part, values) => recount(each[part]!, query, facet, values))];
      });
      return {
        ...own[0]!,
        hits: [],
        estimatedTotalHits: own.reduce((sum, response) => sum + totalOf(response), 0),
        ...(query.facets
          ? { facetDistribution: Object.fromEntries(await Promise.all(lists)), facetStats: mergedStats(own) }
          : {}),
      } as SearchResponse;
    }),
  );

  async function recount(server: Server, query: MultiSearchQuery, facet: string, values: readonly string[]) {
    const { facets: _, filter, ...rest } = query;
    const of = (value: string) => ({ ...rest, filter: [...[filter ?? []].flat(), `${facet} = ${quote(value)}`] });
    return (await server.search(values.map(of) as MultiSearchQuery[], signal)).map(totalOf);
  }
}

/** A search that counts alone. */
function countOf({
  indexUid,
  q,
  filter,
  matchingStrategy,
  attributesToSearchOn,
  facets,
}: MultiSearchQuery): MultiSearchQuery {
  const given = { q, filter, matchingStrategy, attributesToSearchOn, facets };
  return { indexUid, ...(JSON.parse(JSON.stringify(given)) as typeof given), limit: 0 } as MultiSearchQuery;
}

/**
 * The values that several servers counted, summed up, the most frequent first. A server whose list is full may leave out a
 * value that the others count: what then may belong to those that are shown is counted there one by one.
 */
async function mergedValues(
  parts: readonly Readonly<Record<string, number>>[],
  most: number,
  recount: (part: number, values: readonly string[]) => Promise<readonly number[]>,
): Promise<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const [value, count] of Object.entries(part)) counts.set(value, (counts.get(value) ?? 0) + count);
  // What a full list leaves out is no more frequent than its last value.
  const leftOut = parts.map((part) => {
    const own = Object.values(part);
    return own.length < most ? 0 : Math.min(...own);
  });
  const unknown = leftOut.reduce((sum, count) => sum + count, 0);
  if (unknown > 0) {
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    const least = sorted[Math.min(SHOWN, sorted.length) - 1]![1];
    const unsure = sorted.filter(([, count]) => count + unknown >= least).map(([value]) => value);
    if (unknown >= least || unsure.length > MOST_RECOUNTED)
      throw new MeilisearchFailure("failed", "Cannot count exactly: a facet has too many values for several servers");
    await Promise.all(
      parts.map(async (part, at) => {
        const missing = leftOut[at] === 0 ? [] : unsure.filter((value) => part[value] === undefined);
        if (missing.length === 0) return;
        const found = await recount(at, missing);
        for (const [place, value] of missing.entries()) counts.set(value, counts.get(value)! + found[place]!);
      }),
    );
    // Others are counted in part alone.
    for (const value of counts.keys()) if (!unsure.includes(value)) counts.delete(value);
  }
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.slice(0, COUNTED));
}

function mergedStats(answers: readonly SearchResponse[]): Record<string, { min: number; max: number }> {
  const merged: Record<string, { min: number; max: number }> = {};
  for (const { facetStats = {} } of answers)
    for (const [facet, { min, max }] of Object.entries(facetStats)) {
      const known = merged[facet];
      merged[facet] = known ? { min: Math.min(known.min, min), max: Math.max(known.max, max) } : { min, max };
    }
  return merged;
}
