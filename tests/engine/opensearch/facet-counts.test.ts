import { describe, expect, it } from "vitest";
import type { Client, Json } from "../../../lib/engine/opensearch/client.ts";
import type { Bucket, Found } from "../../../lib/engine/opensearch/exact.ts";
import { surely } from "../../../lib/engine/opensearch/facet-counts.ts";
import { COUNTED } from "../../../lib/engine/opensearch/settings.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";

/** More values than a shard tells of. */
const MANY = 1.5 * COUNTED.ofShard;

/** Values by their articles on each of two shards, as a cluster adds them up that gets the first so many of each. */
const SHARDS = [
  new Map(Array.from({ length: MANY }, (_, n) => [`v${String(n).padStart(5, "0")}`, 1 + Math.floor(20_000 / (n + 1))])),
  new Map(
    Array.from({ length: MANY }, (_, n) => [
      `v${String(MANY - 1 - n).padStart(5, "0")}`,
      1 + Math.floor(9000 / (n + 1)),
    ]),
  ),
];

const truth = new Map<string, number>();
for (const shard of SHARDS) for (const [value, count] of shard) truth.set(value, (truth.get(value) ?? 0) + count);

const byCount = ([a, x]: [string, number], [b, y]: [string, number]) => y - x || (a < b ? -1 : 1);

/** How a cluster adds up what its shards tell of their most frequent values, with the bounds of what they do not. */
function countedOn(
  shards: readonly ReadonlyMap<string, number>[],
  { include, size, shard_size: ofShard }: { include?: string[]; size: number; shard_size: number },
) {
  const wanted = include ? new Set(include) : null;
  const told = shards.map((shard) => {
    const own = [...shard].filter(([key]) => wanted?.has(key) ?? true).sort(byCount);
    const given = new Map(own.slice(0, ofShard));
    return { given, least: given.size < own.length ? [...given.values()].at(-1)! : 0 };
  });
  const sum = new Map<string, number>();
  for (const { given } of told) for (const [key, count] of given) sum.set(key, (sum.get(key) ?? 0) + count);
  const all = [...sum].sort(byCount);
  return {
    buckets: all.slice(0, size).map(([key, count]) => ({ key, doc_count: count })),
    doc_count_error_upper_bound: told.reduce((error, { least }) => error + least, 0),
    sum_other_doc_count: all.slice(size).reduce((others, [, count]) => others + count, 0),
  };
}

/** What a cluster with those shards answers to a `terms` or `composite` aggregation. */
function clusterOf(shards: readonly ReadonlyMap<string, number>[]) {
  const asked: string[] = [];
  const search = async (_: unknown, body: Json): Promise<Found> => {
    const { terms, composite } = (
      body.aggs as { values: Record<"terms" | "composite", Record<string, unknown> | undefined> }
    ).values;
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
    return answer(countedOn(shards, terms as { include?: string[]; size: number; shard_size: number }));
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

/** What a page's own answer says of a facet, and the counts that are made sure of then. */
async function counted(shards: readonly ReadonlyMap<string, number>[]) {
  truth.clear();
  for (const shard of shards) for (const [value, count] of shard) truth.set(value, (truth.get(value) ?? 0) + count);
  const { asked, client } = clusterOf(shards);
  const values = countedOn(shards, { size: COUNTED.values, shard_size: COUNTED.ofShard });
  const page = { aggregations: { people: { values } } } as unknown as Found;
  return { asked, counts: await surely(client, "news", "people", queryOf(EVERYTHING), page) };
}

/** The first of the true list. */
const firstTrue = () => [...truth].sort(byCount).slice(0, 50);

describe("counting a facet again", () => {
  it("counts what was listed one by one where shards left doubt, and gives true counts of all that a list begins with", async () => {
    const { asked, counts } = await counted(SHARDS);
    expect(asked).toEqual(["each"]);
    for (const [value, count] of firstTrue()) expect([value, counts.get(value)]).toEqual([value, count]);
    expect([...counts].filter(([value, count]) => truth.get(value) !== count)).toEqual([]);
  });

  it("looks at more values where those do not do", async () => {
    // Of each shard some are far above the others, and of those in the middle many are alike.
    const shard = (offset: number) =>
      new Map(
        Array.from({ length: MANY }, (_, n): [string, number] => {
          const rank = (n + offset) % MANY;
          return [`v${n}`, rank < 300 ? 1000 : 2];
        }),
      );
    const { asked, counts } = await counted([shard(0), shard(1000)]);
    expect(asked).toEqual(["each", "first", "each"]);
    expect([...counts].filter(([value, count]) => truth.get(value) !== count)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(50);
  });

  it("finds what is most frequent of all and on no shard among its first", async () => {
    const shard = (letter: string, most: number) =>
      new Map<string, number>([
        ...Array.from({ length: 60 }, (_, n): [string, number] => [`${letter}most${n}`, most]),
        ...Array.from({ length: MANY }, (_, n): [string, number] => [`${letter}${n}`, 100]),
        ["hidden", 99],
      ]);
    const { asked, counts } = await counted([shard("a", 150), shard("b", 100)]);
    expect(asked).toEqual(["each", "first", "each", "all", "all", "all", "all"]);
    expect(counts.get("hidden")).toBe(198);
  });

  it("walks through the whole list where that proves nothing", async () => {
    // So even that what no shard gave may have as many as what all gave.
    const even = Array.from({ length: MANY }, (_, n): [string, number] => [`v${String(n).padStart(5, "0")}`, 3]);
    const { asked, counts } = await counted([new Map(even), new Map(even.toReversed())]);
    expect(asked).toEqual(["each", "first", "each", "all", "all"]);
    expect(counts.size).toBe(MANY);
    expect(new Set(counts.values())).toEqual(new Set([6]));
  });
});
