import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { openServers } from "../../../lib/engine/meilisearch/parted.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { searchEngineCases } from "../../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openersOf, SKIPS } from "./engines.ts";
import { openRecorder, type Recording } from "./exchanges.ts";
import { openFakeServer } from "./fake/fake-server.ts";
import { openRealServer } from "./real-server.ts";
import { RECORDING_FILES } from "./recording.ts";

const INDEX = "contract";
const names = liveNames(INDEX);

/** Chosen values that the server, which counts the frequent ones, leaves out. */
const PEOPLE = { include: ["person-298"], exclude: ["zoe-lund"], all: false };

/*
 * Everything runs on a real server where there is one, else on a fake one that is held to a recording of the real
 * (fake/yardstick.test.ts). The recording itself is not replayed to the adapter: a new facet, a new case or a new field of
 * an article would be a request that it does not hold, however requests were compared, and need a server to land.
 * MEILISEARCH_TEST_SERVERS=3 takes so many fakes, and several addresses in MEILISEARCH_TEST_URL so many real servers, as one.
 * MEILISEARCH_RECORD=1 with a real server writes the recording again, on indexes that must not be there yet; with three
 * servers that of several: -t "random archives alone", with MEILISEARCH_LAW_RUNS=12.
 */
const SERVERS = Number(process.env.MEILISEARCH_TEST_SERVERS ?? 1);
const real = await openRealServer();
const recorder = real && process.env.MEILISEARCH_RECORD ? await openRecorder(real) : null;
const fakes = real ? [] : await Promise.all(Array.from({ length: SERVERS }, () => openFakeServer()));
const urls = recorder?.urls ?? real?.urls ?? fakes.map(({ url }) => url);
const client = openServers(urls.map((url) => ({ url, key: real?.key ?? null })));

/** How long a case may take, in milliseconds: a real server does a task after the other, on a busy machine in seconds each. */
const PATIENCE = real ? 600_000 : 60_000;

const { alone, beside } = openersOf(client, names);

afterAll(async () => {
  if (recorder && real) {
    const server = await openClient(real).version();
    writeFileSync(
      RECORDING_FILES[urls.length > 1 ? "several" : "one"],
      brotliCompressSync(JSON.stringify({ server, cases: recorder.cases } satisfies Recording)),
    );
    recorder.close();
  }
  for (const fake of fakes) fake.close();
  real?.close();
  // Packing a recording takes its time.
}, 120_000);

describe(`search engine: Meilisearch, on ${urls.length > 1 ? `${urls.length} servers, ` : ""}${real ? "real" : "fake"}`, () => {
  beforeAll(async () => {
    recorder?.begin("prepare");
    await prepare(client, INDEX);
    recorder?.begin(null);
  }, PATIENCE);

  describe.skipIf(urls.length > 1)("the server", () => {
    const [one, other] = [`${INDEX}_one`, `${INDEX}_other`];
    const texts = async (indexUid: string) =>
      (await client.search([{ indexUid, q: "" }]))[0]!.hits.map(({ text }) => text);

    it("swaps indexes with all that belongs to them", { timeout: PATIENCE }, async () => {
      recorder?.begin("swaps indexes");
      for (const index of [one, other]) {
        await client.createIndex(index);
        await client.addDocuments(index, JSON.stringify({ id: "a", text: index, [index]: 1 }));
      }
      await client.updateSettings(one, { sortableAttributes: [one] });
      const born = await Promise.all([client.createdAt(one), client.createdAt(other)]);
      expect(born[0]).not.toBe(born[1]);
      await client.swap([[one, other]]);
      expect([await client.createdAt(other), await client.createdAt(one)]).toEqual(born);
      expect([await texts(one), await texts(other)]).toEqual([[other], [one]]);
      await client.search([{ indexUid: other, q: "", sort: [`${one}:asc`] }]);
    });

    it("takes none of the documents among which one is bad", { timeout: PATIENCE }, async () => {
      recorder?.begin("takes none of the documents among which one is bad");
      const lines = ["b", "not an id", "c"].map((id) => JSON.stringify({ id, text: id }));
      await expect(client.addDocuments(one, lines.join("\n"))).rejects.toMatchObject({ kind: "bad document" });
      await expect(client.addDocuments(one, '{"text":"no id"}')).rejects.toMatchObject({ kind: "bad document" });
      expect(await texts(one)).toEqual([other]);
    });

    it("refuses what it cannot do", { timeout: PATIENCE }, async () => {
      recorder?.begin("refuses what it cannot do");
      const refused = (query: object) => client.search([{ indexUid: one, q: "", ...query }]);
      await expect(refused({ indexUid: "nowhere" })).rejects.toMatchObject({ kind: "missing" });
      await expect(refused({ filter: "text = a" })).rejects.toMatchObject({ kind: "failed" });
      await expect(refused({ sort: ["text:asc"] })).rejects.toMatchObject({ kind: "failed" });
      await expect(refused({ facets: ["text"] })).rejects.toMatchObject({ kind: "failed" });
      await client.updateSettings(one, {
        filterableAttributes: [
          {
            attributePatterns: ["text"],
            features: { facetSearch: false, filter: { equality: true, comparison: false } },
          },
        ],
      });
      expect((await refused({ filter: `text = "${other}"`, facets: ["text"] }))[0]).toMatchObject({
        estimatedTotalHits: 1,
        facetDistribution: { text: { [other]: 1 } },
      });
      for (const filter of ["text > 1", 'text = "a', "text =", "text = a b", "(text = a", "text IN a"])
        await expect(refused({ filter }), filter).rejects.toMatchObject({ kind: "failed" });
      await expect(client.createIndex(one)).rejects.toMatchObject({ kind: "failed" });
      await expect(client.swap([[one, "nowhere"]])).rejects.toMatchObject({ kind: "failed" });
      await expect(client.deleteDocuments("nowhere", ["a"])).rejects.toMatchObject({ kind: "failed" });
      for (const index of [one, other]) await client.deleteIndex(index);
      await expect(client.deleteIndex(one)).rejects.toMatchObject({ kind: "failed" });
      expect(await client.createdAt(one)).toBeNull();
    });
  });

  describe("alone", () => {
    const cases = searchEngineCases(alone);

    it("does not list what matches without an archive to list it, and says so", async () => {
      recorder?.begin("lists what matches, without an archive");
      const engine = await alone(openArchive(":memory:"));
      await expect(engine.matching(queryOf(EVERYTHING)).next()).rejects.toThrow(
        /^Cannot list all that a search finds: Meilisearch gives 1000 hits at most, and there is no archive beside it\.$/,
      );
    });

    it("skips only what there is", () => {
      expect(Object.keys(SKIPS).filter((skip) => !cases.some(([rule]) => rule === skip))).toEqual([]);
    });

    for (const [rule, run] of cases) {
      const recorded = async () => {
        recorder?.begin(rule);
        await run();
      };
      if (SKIPS[rule]) it.skip(`${rule} (skipped: ${SKIPS[rule]})`, recorded);
      else it(rule, { timeout: PATIENCE }, recorded);
    }
  });

  describe("where a facet has more values than the server counts", () => {
    const many = Array.from({ length: 230 }, (_, i) => `Person ${100 + i}`);
    const query = queryOf({ ...EVERYTHING, filters: { ...EVERYTHING.filters, people: PEOPLE } });

    async function filled(open: typeof alone) {
      const archive = openArchive(":memory:");
      archive.put([
        articleOf({ id: "a", title: "One", people: many }),
        articleOf({ id: "b", title: "Two", people: many.slice(200) }),
        articleOf({ id: "c", title: "Three", people: ["Zoe Lund"] }),
      ]);
      const engine = await open(archive);
      await sync(archive, engine, () => {});
      const own = openEmbedded(archive);
      await sync(archive, own, () => {});
      return { own, engine };
    }

    it("hands over to the archive", { timeout: PATIENCE }, async () => {
      recorder?.begin("more values than counted, with an archive");
      const { own, engine } = await filled(beside);
      for (const range of [
        { beginning: "", skip: 200 },
        { beginning: "", skip: 200, order: "label" as const },
        { beginning: "person 3", skip: 0 },
      ])
        expect(await engine.facetValues(query, "people", range)).toEqual(await own.facetValues(query, "people", range));
      await engine.close();
    });

    it("lists without an archive what it counts, and says no total", { timeout: PATIENCE }, async () => {
      recorder?.begin("more values than counted, without an archive");
      const { own, engine } = await filled(alone);
      const parts = [];
      for (let skip = 0; skip <= 250; skip += 50)
        parts.push(await engine.facetValues(query, "people", { beginning: "", skip }));
      expect(parts.every(({ total }) => total === null)).toBe(true);
      const values = parts.flatMap(({ values }) => values);
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
      expect(values.length).toBeGreaterThanOrEqual(200);
      expect(values.slice(0, 28)).toEqual((await own.search(query)).counts.people.slice(0, 28));
      for (const value of [...PEOPLE.include, ...PEOPLE.exclude])
        expect(parts[0]!.values.find((row) => row.value === value)).toMatchObject({ count: 1 });
      // A beginning is counted value by value.
      const range = { beginning: "person 3", skip: 0 };
      expect(await engine.facetValues(query, "people", range)).toEqual(await own.facetValues(query, "people", range));
      await own.close();
    });
  });

  describe("on random archives", () => {
    const runs = Number(process.env.MEILISEARCH_LAW_RUNS ?? (real ? 40 : 100));

    describe("alone", () => {
      beforeAll(() => recorder?.begin("random searches"));
      afterAll(() => recorder?.begin(null));
      itKeepsTheLaw(alone, runs, { lists: "nothing", seed: recorder ? 1 : undefined });
    });

    describe("with the archive beside", () => {
      let [asked, own] = [0, 0];
      const watched = async (archive: Archive): Promise<SearchEngine> => {
        const engine = await beside(archive);
        return {
          ...engine,
          async search(query) {
            const results = await engine.search(query);
            asked++;
            if (results.note === null && results.repairs.length === 0) own++;
            return results;
          },
        };
      };
      itKeepsTheLaw(watched, runs, { lists: "as the archive" });
      // Else the law would be tried on the archive's engine again.
      it("leaves less than three quarters to the archive", () => expect(own / asked).toBeGreaterThan(0.25));
    });
  });

  describe("with the archive beside", () => {
    for (const [rule, run] of searchEngineCases(beside)) {
      it(rule, { timeout: PATIENCE }, run);
    }
  });
});
