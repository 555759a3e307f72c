import fc from "fast-check";
import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import { describe, expect, it } from "vitest";
import type { Server } from "../../../lib/engine/meilisearch/client.ts";
import { mergedCounts } from "../../../lib/engine/meilisearch/merged-counts.ts";

/** A server that holds some documents by their values, and counts the most frequent values of a facet alone. */
function serverOf(documents: readonly (readonly string[])[], most: number): Server {
  const search = async (queries: readonly MultiSearchQuery[]) =>
    queries.map(({ filter, facets }) => {
      const wanted = /^people = "(.*)"$/.exec([filter ?? []].flat().join())?.[1];
      const found = documents.filter((values) => wanted === undefined || values.includes(wanted));
      const counts = new Map<string, number>();
      for (const value of found.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
      const first = [...counts].sort(([, a], [, b]) => b - a).slice(0, most);
      const facetDistribution = facets ? { people: Object.fromEntries(first) } : undefined;
      return { hits: [], estimatedTotalHits: found.length, facetDistribution } as unknown as SearchResponse;
    });
  return { search } as unknown as Server;
}

/** Documents of some servers, one or two frequent values in most of them and rare ones in few. */
const parts = fc.array(
  fc.array(
    fc.uniqueArray(
      fc.oneof(
        fc.constantFrom("a", "b", "c"),
        fc.nat(40).map((n) => `rare-${n}`),
      ),
      { maxLength: 4 },
    ),
    { maxLength: 60 },
  ),
  { minLength: 2, maxLength: 4 },
);
const QUERY = { indexUid: "news", q: "", facets: ["people"] };

function truth(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of documents.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe("the counts of several servers", () => {
  it("are exact sums, or an error where full lists hide what may belong to the first", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(parts, fc.constantFrom(3, 5, 8, 1000), async (held, most) => {
        const servers = held.map((documents) => serverOf(documents, most));
        const merged = await mergedCounts(servers, [QUERY], undefined, most).catch((error: Error) => {
          expect(error.message).toMatch(/^Cannot count exactly/);
          return null;
        });
        if (merged === null) {
          refused++;
          // Where all are counted there is nothing to hide.
          expect(most).toBeLessThan(1000);
          return;
        }
        const all = truth(held.flat());
        const counted = Object.entries(merged[0]!.facetDistribution!.people!);
        for (const [value, count] of counted) expect([value, count]).toEqual([value, all.get(value)]);
        // Nothing that is more frequent than the last that is shown is left out.
        const shown = new Map(counted.slice(0, 50));
        const least = Math.min(...shown.values());
        for (const [value, count] of all) if (count > least) expect(shown.get(value), value).toBe(count);
        expect(merged[0]).toMatchObject({ estimatedTotalHits: held.flat().length });
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeLessThan(299);
  });

  it("count again one by one what a full list leaves out", async () => {
    const times = (value: string, count: number) => Array.from({ length: count }, () => [value]);
    const one = Array.from({ length: 59 }, (_, i) => times(`p${i}`, 100 - i)).flat();
    const other = [...Array.from({ length: 60 }, (_, i) => times(`q${i}`, 2)).flat(), ["p5"]];
    const [merged] = await mergedCounts([serverOf(one, 60), serverOf(other, 60)], [QUERY], undefined, 60);
    expect(merged!.facetDistribution!.people).toMatchObject({ p0: 100, p5: 96, p49: 51 });
  });
});
