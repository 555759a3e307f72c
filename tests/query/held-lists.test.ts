import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { listsBeside, writeListChanges } from "../../lib/lists/lists-file.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { changed } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { timeView } from "../../lib/query/dates/time-view.ts";
import { makePicture, searched } from "../../lib/query/views/picture.ts";
import { articleOf } from "../fixtures/article.ts";

const folder = mkdtempSync(join(tmpdir(), "held-"));
let engine: SearchEngine;
beforeAll(async () => {
  const path = join(folder, "archive.db");
  const archive = openArchive(path);
  const articles = Array.from({ length: 6 }, (_, at) =>
    articleOf({
      id: `a${at}`,
      text: `The harbour of word${at}.`,
      countries: [at % 2 ? "PT" : "FR"],
      ...(at < 4 ? { date: `2001-0${at + 1}-01` } : {}),
    }),
  );
  archive.put(articles);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  writeListChanges(listsBeside(path), [
    { act: "make", list: "harbours", name: "My harbours", by: "me" },
    { act: "keep", list: "harbours", articles: [0, 1, 4].map((at) => articles[at]!.id), by: "me" },
  ]);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ["as a filter", { lists: { include: ["My harbours"], exclude: [] } }],
  ["within brackets", { q: '(list:"My harbours" OR word9) harbour ' }],
])("what stands beside the answer to a search for a list, %s,", (_, change) => {
  it("is of its articles", async () => {
    const found = await answer(engine, changed(EVERYTHING, change));
    expect(found.total).toBe(3);
    const time = await timeView(engine, found);
    expect(time.undated).toBe(1);
    const map = await makePicture(engine, "map", found);
    expect(JSON.stringify(map)).toContain('"FR"');
    expect((await engine.search(queryOf(searched(found)))).total).toBe(3);
  });
});
