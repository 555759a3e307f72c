import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { Archive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch, prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { searchEngineCases } from "../../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { openRecorder, openReplay, type Recording } from "./exchanges.ts";
import { openRealServer } from "./real-server.ts";

const FILE = fileURLToPath(new URL("../../fixtures/meilisearch/contract.json.br", import.meta.url));
const INDEX = "contract";
const names = liveNames(INDEX);

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

  if (real) itKeepsTheLaw(open, Number(process.env.MEILISEARCH_LAW_RUNS ?? 40));
  else it.skip("keeps the law of true counts (skipped: random archives cannot be recorded)", () => {});
});
