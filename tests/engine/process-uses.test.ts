import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "@prometheus-io/client";
import { expect, it } from "vitest";
import { watchSearching } from "../../app/_watch/searching.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openProcessUses } from "../../lib/engine/embedded/process-uses.ts";
import type { ReaderApart } from "../../lib/engine/embedded/processes.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { openApart } from "../fixtures/apart.ts";
import { articleOf } from "../fixtures/article.ts";

const use = (pid: number, hits: number, bytes = 10) => {
  const cache = { hits, misses: 1, bytes };
  return { pid, memory: 100, caches: { texts: cache, counts: cache, answers: cache, alike: cache, words: cache } };
};

it("adds up what processes hold now, and what all have counted", () => {
  const uses = openProcessUses();
  expect(uses.sum([]).caches.texts).toEqual({ hits: 0, misses: 0, bytes: 0 });
  uses.note({ pid: 3, memory: 5, caches: null });
  for (const one of [use(1, 2), use(2, 3), use(1, 4)]) uses.note(one);
  expect(uses.sum([1, 2, 3])).toMatchObject({ memory: 205, caches: { texts: { hits: 7, misses: 2, bytes: 20 } } });
  for (const _ of [1, 2])
    expect(uses.sum([2])).toMatchObject({ memory: 100, caches: { texts: { hits: 7, bytes: 10 } } });
  uses.note(use(4, 1));
  expect(uses.sum([2, 4]).caches.counts).toEqual({ hits: 8, misses: 3, bytes: 20 });
});

it("tells as metrics what the processes that search remember, and what was counted before they were closed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const path = join(folder, "archive.db");
  const own = openEmbedded(openArchive(path));
  const archive = openArchive(path);
  archive.put([articleOf({ id: "n1", title: "Tide" })]);
  await sync(archive, own, () => {});
  await own.close();
  const engine = openApart(path, { processes: 1 }) as ReaderApart;
  const leave = watchSearching(engine.now);
  try {
    const tide = queryOf(EVERYTHING, parse("tide "));
    for (const _ of [1, 2, 3]) await engine.search(tide);
    const told = await register.metrics();
    expect(told).toContain('dateline_cache_lookups_total{cache="answers",outcome="hit"} 2');
    expect(told).toContain('dateline_cache_lookups_total{cache="answers",outcome="miss"} 1');
    expect(told).toMatch(/^dateline_cache_bytes\{cache="texts"\} [1-9]/m);
    expect(told).toMatch(/^dateline_search_processes 1$/m);
    expect(told).toMatch(/^dateline_search_processes_memory_bytes [1-9]\d{6}/m);
    expect(told).toMatch(/^dateline_searches_waiting 0$/m);
  } finally {
    leave();
    await engine.close();
    archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const after = await register.metrics();
  expect(after).toContain('dateline_cache_lookups_total{cache="answers",outcome="hit"} 2');
  expect(after).toMatch(/^dateline_search_processes_memory_bytes 0$/m);
});

it("remembers what is like an article until anything is written", async () => {
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  const story = (id: string) =>
    articleOf({
      id,
      title: `Of ${id}`,
      text: `${Array.from({ length: 40 }, (_, at) => `${id}${at}`).join(" ")}.`,
      date: "2001-03-04",
      people: ["Ana Prado", "Rui Lima"],
    });
  archive.put([story("one"), story("two")]);
  await sync(archive, engine, () => {});
  const [id] = [...archive.changesSince(0)].map((change) => change.id);
  const seen = async () => (await engine.related(id!)).length;
  const first = await seen();
  expect(await seen()).toBe(first);
  expect(engine.caches().alike).toMatchObject({ hits: 1, misses: 1 });
  archive.put([story("three")]);
  await sync(archive, engine, () => {});
  expect(await seen()).toBe(first + 1);
  await engine.moreLike(id!);
  await engine.moreLike(id!);
  expect(engine.caches().alike).toMatchObject({ hits: 2, misses: 3 });
  await engine.close();
});
