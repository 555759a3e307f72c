import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openInWorkers } from "../../lib/engine/embedded/workers.ts";
import type { SearchEngine } from "../../lib/engine/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/request.ts";
import { articleOf } from "../fixtures/article.ts";

const WORKER = fileURLToPath(new URL("../../lib/engine/embedded/worker.ts", import.meta.url));
const everything = queryOf(EVERYTHING);

let folder: string;
let path: string;
let engine: SearchEngine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  engine = openInWorkers(WORKER, path, 2);
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
    expect(await engine.valueOf("people", "Ann Lee")).toBe("ann-lee");
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
    const broken = openInWorkers(WORKER, folder, 1);
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await expect(broken.search(everything)).rejects.toThrow(/Cannot open the archive/);
    await broken.close();
    engine = openInWorkers(WORKER, path, 1);
    expect((await engine.search(everything)).total).toBe(0);
  });
});
