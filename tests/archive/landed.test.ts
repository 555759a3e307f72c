import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { eraseHere } from "../../scripts/lib/erase-removed.ts";
import { answersOf } from "./answers-of.ts";

/*
 * An archive as the version of 24 November 2026 (layout 2) wrote it, with its index in it, and what that version answered.
 * Made by its commands: an import of ten sample texts and three records of JSONL; an import of nine more, among them
 * copies of the first ones, with one of the three records corrected; an import that changed that record once more and
 * added two articles, taken back with `imports undo 3`; `articles remove` of the sample on the Higgs boson. The answers
 * were written by `answersOf` run beside that version's code. Neither file is ever to be made anew: each later layout
 * must open this archive and say the same.
 */
const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/landed/${name}`, import.meta.url)));
const EXPECTED = JSON.parse(fixture("answers.json").toString("utf8"));
const ASKED = {
  searches: Object.keys(EXPECTED.searches),
  beginnings: Object.keys(EXPECTED.suggestions),
  every: 1,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  writeFileSync(join(folder, "archive.db"), brotliDecompressSync(fixture("archive.db.br")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openArchive(join(folder, "archive.db"));
/** As it comes out of a file: without what is undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("an archive of the version that landed on 24 November 2026", () => {
  it("opens, and answers the same from its index brought up to date, and from one that is built anew", async () => {
    const archive = open();
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    expect(plain(await answersOf(engine, archive, ASKED))).toEqual(EXPECTED);
    await engine.reset();
    await sync(archive, engine, () => {});
    expect(plain(await answersOf(engine, archive, ASKED))).toEqual(EXPECTED);
    await engine.close();
  });

  it("keeps its imports, its tombstones, and what an import replaced", () => {
    const archive = open();
    expect(archive.runs.list().map(({ id, counts }) => [id, counts?.added, counts?.changed])).toEqual([
      [3, 2, 1],
      [2, 9, 1],
      [1, 13, 0],
    ]);
    const gone = [...archive.changesSince(0)].filter(({ kept }) => kept === null);
    expect(gone).toHaveLength(3);
    expect(archive.undo(2)).toEqual({ removed: 9, restored: 1, left: 0 });
    expect(archive.count()).toBe(12);
    archive.close();
  });

  it("groups what comes and goes as an archive does that held it from the start", () => {
    const [landed, fresh] = [open(), openArchive(":memory:")];
    const articles = [...landed.changesSince(0)].flatMap(({ kept }) => (kept ? [kept.article] : []));
    fresh.put(articles);
    const groups = (archive: typeof landed) =>
      [...archive.changesSince(0)].flatMap(({ id, kept }) => (kept ? [[id, kept.copyOf, kept.copies]] : [])).sort();
    const expectSame = () => expect(groups(landed)).toEqual(groups(fresh));
    expectSame();
    const copies = articles.filter(({ id }) => landed.copiesOf(id).length > 0);
    expect(copies.length).toBeGreaterThan(8);
    for (const { id } of copies.slice(0, 3)) for (const archive of [landed, fresh]) archive.remove(id);
    expectSame();
    const again = copies.slice(3).map((article) => ({ ...article, id: `${article.id}0` }));
    for (const archive of [landed, fresh]) archive.put(again);
    expectSame();
    for (const { id } of copies.slice(3)) for (const archive of [landed, fresh]) archive.remove(id);
    expectSame();
    landed.close();
    fresh.close();
  });

  it("is rid of what had been removed from it before, once that is erased", async () => {
    const path = join(folder, "archive.db");
    const holds = (word: string) => readFileSync(path).includes(word);
    for (const word of ["Vasterby", "vasterby"]) expect([word, holds(word)]).toEqual([word, true]);
    open().close();
    await eraseHere(path);
    for (const word of ["Vasterby", "vasterby"]) expect([word, holds(word)]).toEqual([word, false]);
    const archive = open();
    const engine = openEmbedded(archive);
    expect(plain(await answersOf(engine, archive, ASKED))).toEqual(EXPECTED);
    await engine.close();
  });
});
