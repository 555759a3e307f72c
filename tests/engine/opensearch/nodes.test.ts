import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { pairsOf } from "../../../lib/engine/opensearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { EngineHome } from "../../../lib/engine/port/engine-home.ts";
import type { Results } from "../../../lib/engine/port/results.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import type { Cluster } from "../../../scripts/opensearch/cluster.ts";
import { articleOf } from "../../fixtures/article.ts";
import { ASKED_FOR, openRealServer } from "./real-server.ts";

/** Readers who ask while a node is gone and comes back. */
const READERS = Number(process.env.OPENSEARCH_READERS ?? 50);

const NAMES = Array.from({ length: 300 }, (_, i) => `Person ${100 + i}`);

// Three nodes take a minute to start: with `npm run bench -- opensearch --contract` alone.
describe.skipIf(ASKED_FOR === null || ASKED_FOR.nodes < 3)("a cluster of which a node is killed", () => {
  const archive = openArchive(":memory:");
  let cluster: Cluster;
  let [copied, single] = [] as unknown as [SearchEngine, SearchEngine];
  const query = queryOf({ ...EVERYTHING, q: "river " });

  beforeAll(async () => {
    const real = await openRealServer(ASKED_FOR!);
    if ("reason" in real || real.cluster === null) throw new Error("reason" in real ? real.reason : "not ours to kill");
    cluster = real.cluster;
    archive.put(
      Array.from({ length: 200 }, (_, i) =>
        articleOf({ id: `n${i}`, text: `River ${i}`, people: NAMES.filter((_, n) => n % (i + 1) === 0), date: "2001" }),
      ),
    );
    const opened = async (index: string, replicas: number) => {
      const client = openClient({ urls: cluster.urls, user: null });
      const home: EngineHome = openOpenSearchHome(client, index, () => {});
      await home.prepare();
      for (const name of Object.values(pairsOf(index)[0]))
        await client.put("set copies", `/${name}/_settings`, { index: { number_of_replicas: replicas } });
      await sync(archive, home.index, () => {});
      return home.index as SearchEngine;
    };
    copied = await opened("copied", 1);
    single = await opened("single", 0);
    await fetch(`${cluster.urls[0]}/_cluster/health/copied?wait_for_status=green&timeout=60s`);
  }, 600_000);
  afterAll(() => cluster?.close());

  const numbers = ({ total, counts, dates }: Results) => ({ total, counts, dates });

  it("gives the same numbers while a node is gone and comes back, or says why not; without copies never fewer", async () => {
    const expected = numbers(await copied.search(query));
    expect(numbers(await single.search(query))).toEqual(expected);
    expect(expected.total).toBe(200);
    let [isOver, right, refused] = [false, 0, 0];
    const wrong: unknown[] = [];
    const reader = async (engine: SearchEngine) => {
      while (!isOver) {
        const found = await engine.search(query).catch(() => null);
        if (found === null) refused++;
        else if (isDeepStrictEqual(numbers(found), expected)) right++;
        else wrong.push(`${engine === single ? "single" : "copied"}: ${found.total}`);
      }
    };
    const readers = Array.from({ length: READERS }, (_, at) => reader(at % 2 ? single : copied));
    await cluster.kill(1);
    // A third of its articles is gone with the node: each answer says that it cannot be whole.
    await expect(single.search(query)).rejects.toThrow(/^Cannot search at/);
    await expect(single.matching(query).next()).rejects.toThrow(/^Cannot search at/);
    const again = await eventually(() => copied.search(query));
    expect(numbers(again)).toEqual(expected);
    await cluster.revive(1);
    expect(numbers(await eventually(() => single.search(query)))).toEqual(expected);
    isOver = true;
    await Promise.all(readers);
    console.log(`${right} right answers, ${refused} that said why not`);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(READERS);
  });
});

/** What a call gives as soon as it gives something. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
