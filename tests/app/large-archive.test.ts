import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { register } from "@prometheus-io/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSite } from "../../app/site.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const searching = async () =>
  ((await register.getSingleMetric("dateline_search_processes")?.get())?.values[0]?.value ?? 0) as number;

it.each([
  [499_999, 2, 2],
  [500_000, 2, 1],
  [500_000, 1, 2],
])(
  "with entries up to number %i and %i processes that serve pages, each has at most %i that search",
  async (last, workers, most) => {
    const path = join(folder, "archive.db");
    const archive = openArchive(path);
    archive.put([articleOf({ id: "a", text: "A word." })]);
    archive.close();
    await syncEmbedded(path, null);
    // An entry that is gone has a number, too: that of the last tells how much is kept of them in memory.
    const index = new DatabaseSync(path);
    index.exec(`
      create temp table gone as select * from engine_article limit 1;
      update gone set seq = ${last}, id = 'gone', gone = 1, grouped = 0;
      insert into engine_article select * from gone`);
    index.close();
    const { site, close } = openSite({ ...readConfig({ WORKERS: String(workers) }, null), archive: path }, path, false);
    try {
      const query = (page: number) => ({ ...queryOf(EVERYTHING), page });
      await Promise.all(Array.from({ length: 12 }, (_, page) => site.engine.search(query(page + 1))));
      expect(await searching()).toBe(most);
    } finally {
      await close();
    }
  },
);
