import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch, prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/request.ts";
import { searchEngineCases } from "../../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openRecorder, openReplay, type Recording } from "./exchanges.ts";
import { openRealServer } from "./real-server.ts";

const FILE = fileURLToPath(new URL("../../fixtures/meilisearch/contract.json.br", import.meta.url));
const INDEX = "contract";
const names = liveNames(INDEX);

/** Chosen values that the server, which counts the frequent ones, leaves out. */
const PEOPLE = { include: ["person-298"], exclude: ["zoe-lund"], all: false };

/** What Meilisearch cannot keep; the archive's engine answers it where the site has one. */
const SKIPS: Readonly<Record<string, string>> = {
  "reads OR, brackets, and values and dates inside them": "Meilisearch has no OR, and no filter inside one",
  "reads a word that no article has as the nearest that some have, and says so":
    "typo tolerance is off, since it would blur every count",
};

const real = await openRealServer();
const recording: Recording | null = existsSync(FILE)
  ? JSON.parse(brotliDecompressSync(readFileSync(FILE)).toString("utf8"))
  : null;
const recorder = real && process.env.MEILISEARCH_RECORD ? await openRecorder(real) : null;
const replay = real || !recording ? null : await openReplay(recording);
const url = recorder?.url ?? real?.url ?? replay?.url ?? "http://127.0.0.1:9";
const client = openClient({ url, key: real?.key ?? null });

function begin(name: string): void {
  recorder?.begin(name);
  replay?.begin(name);
}

async function open(archive: Archive) {
  void archive;
  const engine = openMeilisearch(client, { names, archive: null, onPoison: () => {} });
  await engine.reset();
  return engine;
}

afterAll(async () => {
  if (recorder && real) {
    const server = await openClient(real).version();
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, brotliCompressSync(JSON.stringify({ server, cases: recorder.cases } satisfies Recording)));
    recorder.close();
  }
  replay?.close();
  real?.close();
});

const where = real ? "a real server" : `a recording of Meilisearch ${recording?.server}`;

describe(`search engine: Meilisearch, on ${where}`, () => {
  const cases = searchEngineCases(open);

  it("has a server or a recording of one", () => expect(real ?? recording).not.toBeNull());

  it("skips only what there is", () => {
    expect(Object.keys(SKIPS).filter((skip) => !cases.some(([rule]) => rule === skip))).toEqual([]);
  });

  it("makes its indexes", async () => {
    begin("prepare");
    await prepare(client, INDEX);
  });

  for (const [rule, run] of cases) {
    const timed = async () => {
      begin(rule);
      await run();
    };
    if (SKIPS[rule]) it.skip(`${rule} (skipped: ${SKIPS[rule]})`, timed);
    else it(rule, { timeout: 60_000 }, timed);
  }

  describe("where a facet has more values than the server counts", () => {
    const many = Array.from({ length: 230 }, (_, i) => `Person ${100 + i}`);
    const query = queryOf({ ...EVERYTHING, facets: { ...EVERYTHING.facets, people: PEOPLE } });

    async function filled(withArchive: boolean) {
      const archive = openArchive(":memory:");
      archive.put([
        articleOf({ id: "a", title: "One", people: many }),
        articleOf({ id: "b", title: "Two", people: many.slice(200) }),
        articleOf({ id: "c", title: "Three", people: ["Zoe Lund"] }),
      ]);
      await sync(archive, await open(archive), () => {});
      const own = openEmbedded(archive);
      await sync(archive, own, () => {});
      const stand = withArchive ? own : null;
      return { own, engine: openMeilisearch(client, { names, archive: stand, onPoison: () => {} }) };
    }

    it("hands over to the archive", { timeout: 60_000 }, async () => {
      begin("more values than counted, with an archive");
      const { own, engine } = await filled(true);
      for (const range of [
        { beginning: "", skip: 200 },
        { beginning: "person 3", skip: 0 },
      ])
        expect(await engine.facetValues(query, "people", range)).toEqual(await own.facetValues(query, "people", range));
      await engine.close();
    });

    it("lists without an archive what it counts, and says no total", { timeout: 60_000 }, async () => {
      begin("more values than counted, without an archive");
      const { own, engine } = await filled(false);
      const parts = [];
      for (let skip = 0; skip <= 250; skip += 50)
        parts.push(await engine.facetValues(query, "people", { beginning: "", skip }));
      expect(parts.every(({ total }) => total === null)).toBe(true);
      const values = parts.flatMap(({ values }) => values);
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
      expect(values.length).toBeGreaterThanOrEqual(200);
      expect(values.slice(0, 28)).toEqual((await own.search(query)).facets.people.slice(0, 28));
      for (const value of [...PEOPLE.include, ...PEOPLE.exclude])
        expect(parts[0]!.values.find((row) => row.value === value)).toMatchObject({ count: 1 });
      // A beginning is counted value by value.
      const range = { beginning: "person 3", skip: 0 };
      expect(await engine.facetValues(query, "people", range)).toEqual(await own.facetValues(query, "people", range));
      await own.close();
    });
  });

  if (real) itKeepsTheLaw(open, Number(process.env.MEILISEARCH_LAW_RUNS ?? 40));
  else it.skip("keeps the law of true counts (skipped: random archives cannot be recorded)", () => {});
});
