import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import { describe, expect, it } from "vitest";
import type { Client } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";

const queries = ["iran ", "iran OR iraq ", "oil ", "(oil OR gas) -coal ", "gas "].map((q) =>
  queryOf({ ...EVERYTHING, q }),
);

/** The adapter over a server that finds as many articles as its text has letters, and an archive that finds a thousand more. */
function counting(asked: string[][]) {
  const client = {
    search: async (queries: MultiSearchQuery[]) => {
      asked.push(queries.map(({ q }) => q ?? ""));
      return queries.map(({ q }) => ({ hits: [], estimatedTotalHits: q?.length }) as unknown as SearchResponse);
    },
  } as unknown as Client;
  const archive = {
    count: async (queries) => {
      asked.push(queries.map(({ text }) => text.kind));
      return queries.map((_, at) => 1000 + at);
    },
  } as Pick<SearchEngine, "count"> as SearchEngine;
  return { client, archive };
}

describe("counting on Meilisearch", () => {
  it("is one request, and one of the archive for what the server cannot keep exact", async () => {
    const asked: string[][] = [];
    const { client, archive } = counting(asked);
    const engine = openMeilisearch(client, { names: liveNames("x"), archive, onRejected: () => {} });
    expect(await engine.count(queries)).toEqual([6, 1000, 5, 1001, 5]);
    expect(asked).toEqual([
      ['"iran"', '"oil"', '"gas"'],
      ["or", "and"],
    ]);
  });

  it("asks nobody for nothing", async () => {
    const asked: string[][] = [];
    const { client, archive } = counting(asked);
    const engine = openMeilisearch(client, { names: liveNames("x"), archive, onRejected: () => {} });
    expect(await engine.count([])).toEqual([]);
    const alone = openMeilisearch(client, { names: liveNames("x"), archive: null, onRejected: () => {} });
    expect(await alone.valuesNamed([])).toEqual([]);
    expect(await engine.count(queries.slice(0, 1))).toEqual([6]);
    expect(await engine.count(queries.slice(1, 2))).toEqual([1000]);
    expect(asked).toEqual([['"iran"'], ["or"]]);
  });
});
