import { describe, expect, it } from "vitest";
import type { Client, Json } from "../../../lib/engine/opensearch/client.ts";
import type { Bucket, Found } from "../../../lib/engine/opensearch/exact.ts";
import { surely } from "../../../lib/engine/opensearch/facet-counts.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";

/** Values by their articles on each of two shards, as a cluster adds them up that gets the first so many of each. */
const SHARDS = [
  new Map(Array.from({ length: 5000 }, (_, n) => [`v${String(n).padStart(4, "0")}`, 1 + Math.floor(20_000 / (n + 1))])),
  new Map(
    Array.from({ length: 5000 }, (_, n) => [`v${String(4999 - n).padStart(4, "0")}`, 1 + Math.floor(9000 / (n + 1))]),
  ),
];

const truth = new Map<string, number>();
for (const shard of SHARDS) for (const [value, count] of shard) truth.set(value, (truth.get(value) ?? 0) + count);

/** What a cluster with those shards answers to a `terms` or `composite` aggregation. */
function clusterOf(shards: readonly ReadonlyMap<string, number>[]) {
  const asked: string[] = [];
  const search = async (_: unknown, body: Json): Promise<Found> => {
    const { terms, composite } = (
      body.aggs as { values: Record<"terms" | "composite", Record<string, unknown> | undefined> }
    ).values;
    const byCount = ([a, x]: [string, number], [b, y]: [string, number]) => y - x || (a < b ? -1 : 1);
    if (composite) {
      asked.push("all");
      const after = (composite.after as { value: string } | undefined)?.value ?? "";
      const keys = [...truth.keys()]
        .sort()
        .filter((key) => key > after)
        .slice(0, composite.size as number);
      const buckets = keys.map((key) => ({ key: { value: key }, doc_count: truth.get(key)! }));
      return answer({ buckets: buckets as unknown as Bucket[], after_key: { value: keys.at(-1) } });
    }
    asked.push(terms!.include ? "each" : "first");
    const wanted = terms!.include ? new Set(terms!.include as string[]) : null;
    const sum = new Map<string, number>();
    let error = 0;
    for (const shard of shards) {
      const own = [...shard].filter(([key]) => wanted?.has(key) ?? true).sort(byCount);
      const given = own.slice(0, terms!.shard_size as number);
      if (given.length < own.length) error += given.at(-1)![1];
      for (const [key, count] of given) sum.set(key, (sum.get(key) ?? 0) + count);
    }
    const buckets = [...sum].sort(byCount).slice(0, terms!.size as number);
    return answer({
      buckets: buckets.map(([key, count]) => ({ key, doc_count: count })),
      doc_count_error_upper_bound: error,
      sum_other_doc_count: 1,
    });
  };
  return { asked, client: { search } as unknown as Client };
}

const answer = (values: object): Found => ({
  total: 1,
  hits: [],
  aggregations: { values: values as Found["aggregations"][string] },
  suggest: {},
  pit: null,
});

const first = [...truth].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 50);

describe("counting a facet again", () => {
  it("counts the candidates one by one where shards left doubt, and gives true counts of all that a list begins with", async () => {
    const { asked, client } = clusterOf(SHARDS);
    const counts = await surely(client, "news", "people", queryOf(EVERYTHING));
    expect(asked).toEqual(["first", "each"]);
    for (const [value, count] of first) expect([value, counts.get(value)]).toEqual([value, count]);
    const others = [...counts].filter(([value, count]) => truth.get(value) !== count);
    expect(others).toEqual([]);
  });

  it("finds what is most frequent of all and on no shard among its first", async () => {
    const shard = (letter: string, most: number) =>
      new Map<string, number>([
        ...Array.from({ length: 60 }, (_, n): [string, number] => [`${letter}most${n}`, most]),
        ...Array.from({ length: 2000 }, (_, n): [string, number] => [`${letter}${n}`, 100]),
        ["hidden", 99],
      ]);
    const shards = [shard("a", 150), shard("b", 100)];
    truth.clear();
    for (const own of shards) for (const [value, count] of own) truth.set(value, (truth.get(value) ?? 0) + count);
    const { asked, client } = clusterOf(shards);
    const counts = await surely(client, "news", "people", queryOf(EVERYTHING));
    expect(asked).toEqual(["first", "each", "all"]);
    expect(counts.get("hidden")).toBe(198);
  });

  it("walks through the whole list where that proves nothing", async () => {
    // So even that what no shard gave may have as many as what all gave.
    const even = Array.from({ length: 4000 }, (_, n): [string, number] => [`v${String(n).padStart(4, "0")}`, 3]);
    truth.clear();
    for (const [value, count] of even) truth.set(value, 2 * count);
    const { asked, client } = clusterOf([new Map(even), new Map(even.toReversed())]);
    const counts = await surely(client, "news", "people", queryOf(EVERYTHING));
    expect(asked).toEqual(["first", "each", "all"]);
    expect(counts.size).toBe(4000);
    expect(new Set(counts.values())).toEqual(new Set([6]));
  });
});
