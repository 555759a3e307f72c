import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { Busy, isBusy } from "../../lib/engine/busy.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openInWorkers } from "../../lib/engine/embedded/workers.ts";
import type { SearchEngine } from "../../lib/engine/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/request.ts";
import { articleOf } from "../fixtures/article.ts";

const onDisk = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FILES = {
  engine: onDisk("../../lib/engine/embedded/worker.ts"),
  health: onDisk("../../lib/engine/embedded/health-worker.ts"),
};
const STUCK = { ...FILES, engine: onDisk("../fixtures/stuck-worker.ts") };
const everything = queryOf(EVERYTHING);

let folder: string;
let path: string;
let engine: SearchEngine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  engine = openInWorkers(FILES, path, 2);
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded engine in threads", () => {
  it("answers many searches at once as the engine itself does", async () => {
    const archive = openArchive(path);
    archive.put(
      Array.from({ length: 30 }, (_, i) => articleOf({ id: `n${i}`, title: `Title ${i}`, people: ["Ann Lee"] })),
    );
    const own = openEmbedded(archive);
    await sync(archive, own, () => {});
    const expected = await own.search(everything);
    const answers = await Promise.all(Array.from({ length: 20 }, () => engine.search(everything)));
    for (const answer of answers) expect(answer).toEqual(expected);
    expect(await engine.health()).toEqual(await own.health());
    expect(await engine.valuesNamed([{ facet: "people", name: "Ann Lee" }])).toEqual(["ann-lee"]);
    await own.close();
  });

  it("sees what another connection writes, while it is written", async () => {
    const archive = openArchive(path);
    const writer = openEmbedded(archive);
    for (let total = 0; total < 200; total += 40) {
      archive.put(Array.from({ length: 40 }, (_, i) => articleOf({ id: `n${total + i}` })));
      const [found] = await Promise.all([engine.search(everything), sync(archive, writer, () => {})]);
      // Whole batches only: a reader never sees half of one.
      expect(found.total % 40).toBe(0);
      expect((await engine.search(everything)).total).toBe(total + 40);
    }
    await writer.reset();
    expect((await engine.search(everything)).total).toBe(0);
    await writer.close();
  });

  it("passes an error on in its words, and starts again after a thread has died", async () => {
    await engine.close();
    const broken = openInWorkers(FILES, folder, 1);
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await broken.close();
    engine = openInWorkers(FILES, path, 1);
    expect((await engine.search(everything)).total).toBe(0);
  });

  it("tells its health while every thread is in a search without end, and refuses what would wait too long", async () => {
    await engine.close();
    engine = openInWorkers(STUCK, path, 2, { waiting: 3 });
    const searches = Array.from({ length: 5 }, () => engine.search(everything).catch((error: Error) => error.message));
    // Two are being answered and three wait.
    const refused = await Promise.race([
      engine.suggest("a").catch((error: unknown) => error),
      engine.health().then(() => "it waits"),
    ]);
    expect(isBusy(refused)).toBe(true);
    expect(refused).toMatchObject({ retryAfter: 2, message: expect.stringContaining("3 calls are waiting") });
    await expect(engine.count([everything])).rejects.toThrow(Busy);
    for (let times = 0; times < 3; times++)
      expect(await engine.health()).toMatchObject({ engine: "embedded", trouble: null });
    await engine.close();
    expect(await Promise.all(searches)).toEqual(searches.map(() => "Cannot search: the engine's thread ended."));
  });

  it("answers again when what was waiting is done", async () => {
    await engine.close();
    engine = openInWorkers(FILES, path, 1, { waiting: 1 });
    const two = [engine.search(everything), engine.search(everything)];
    await expect(engine.search(everything)).rejects.toThrow(Busy);
    await Promise.all(two);
    expect((await engine.search(everything)).total).toBe(0);
    expect(await engine.health()).toMatchObject({ engine: "embedded", trouble: null, articles: 0 });
  });
});
