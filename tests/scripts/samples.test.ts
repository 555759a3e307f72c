import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { ensureSamples } from "../../scripts/lib/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "samples-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("keeps an archive of the samples as one collection, and makes it again where it is of others or was not finished", async () => {
  const path = join(folder, "samples.db");
  const made = async () => {
    await ensureSamples(path);
    const archive = openArchive(path);
    const articles = [...archive.changesSince(0)].map(({ kept }) => kept!.article);
    archive.close();
    return { collections: new Set(articles.map(({ collection }) => collection)), articles };
  };
  const spoilt = (sql: string) => {
    const archive = openArchive(path);
    archive[RAW].exec(sql);
    archive.close();
  };
  const first = await made();
  expect([first.articles.length, ...first.collections]).toEqual([150, "samples"]);
  spoilt("delete from article where seq > 1");
  expect((await made()).articles).toHaveLength(1);
  spoilt("update run set command = 'samples of other texts'");
  expect((await made()).articles).toHaveLength(150);
  spoilt("delete from article where seq > 1; update run set finished = null");
  expect((await made()).articles).toHaveLength(150);
});
