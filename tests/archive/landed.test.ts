import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { bandKeys, bodyHash, shinglesOf } from "../../lib/article/identity/shingles.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { eraseHere } from "../../scripts/lib/erase-removed.ts";
import { answersOf, withoutRelevance } from "./answers-of.ts";
import { asBeforeVersions } from "./as-before-versions.ts";

/*
 * An archive as the version of 24 November 2026 (layout 2) wrote it, with its index in it, and what that version answered.
 * Made by its commands: an import of ten sample texts and three records of JSONL; an import of nine more, among them
 * copies of the first ones, with one of the three records corrected; an import that changed that record once more and
 * added two articles, taken back with `imports undo 3`; `articles remove` of the sample on the Higgs boson. The answers
 * were written by `answersOf` run beside that version's code. Neither file is ever to be made again: each later layout
 * must open this archive and say the same.
 */
const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/landed/${name}`, import.meta.url)));
const EXPECTED = withoutRelevance(JSON.parse(fixture("answers.json").toString("utf8")));
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
const plain = (value: unknown) => withoutRelevance(JSON.parse(JSON.stringify(value)));

/**
 * Adds to a file of layout 2 what its version would have kept of two more printings of an article, word for word, and of a
 * shortened one a week after the first of them. Returns the ids: the article, the first printing, the shortened one.
 */
function printAgain(path: string): [string, string, string] {
  const database = new DatabaseSync(path);
  const found = database
    .prepare("select * from article where body is not null and copies = 0 and copy_of is null")
    .get();
  const { id, doc, body } = found as { id: string; doc: string; body: number };
  const whole = JSON.parse(doc) as Article;
  const short = whole.body.slice(0, whole.body.length * 0.8);
  const insert = database.prepare(`
    insert into article (id, revision, state, content_hash, doc, body, published, copy_of)
    select :id, (select max(revision) + 1 from article), 'kept', :hash, :doc, :body, :value, :first returning seq`);
  const print = (ending: string, value: string, text: string) => {
    const publishedAt = { value, precision: "day", source: "metadata", confidence: "low" };
    const article = { ...whole, id: id + ending, body: text, publishedAt };
    const hash = text === whole.body ? body : bodyHash(text);
    const row = { id: article.id, hash: whole.contentHash, doc: JSON.stringify(article), body: hash, value, first: id };
    return (insert.get(row) as { seq: number }).seq;
  };
  const first = print("0", "2020-01-02", whole.body);
  print("1", "2020-05-06", whole.body);
  const near = print("2", "2020-01-09", short);
  for (const key of bandKeys(shinglesOf(short)))
    database.prepare("insert or ignore into band values (?, ?)").run(key, bodyHash(short));
  database.prepare("insert into copy_edge values (:first, :near), (:near, :first)").run({ first, near });
  database.prepare("update article set copies = 3 where id = ?").run(id);
  database.close();
  return [id, `${id}0`, `${id}2`];
}

describe("an archive of the version that landed on 24 November 2026", () => {
  it("opens, and answers the same from its index brought up to date, and from one that is rebuilt", async () => {
    const archive = asBeforeVersions(open());
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
    const [whole, first, short] = printAgain(join(folder, "archive.db"));
    const [landed, fresh] = [open(), openArchive(":memory:")];
    const articles = [...landed.changesSince(0)].flatMap(({ kept }) => (kept ? [kept.article] : []));
    fresh.replace(articles);
    const groups = (archive: typeof landed) =>
      [...archive.changesSince(0)]
        .flatMap(({ id, kept }) => (kept ? [[id, kept.copyOf, kept.copies, kept.family]] : []))
        .sort();
    const expectSame = () => expect(groups(landed)).toEqual(groups(fresh));
    expectSame();
    expect(landed.versionsOf(whole)).toHaveLength(3);
    // What joined the shortened one to the others goes.
    for (const archive of [landed, fresh]) archive.remove(first);
    expect(landed.kept(short)!.family).toBeNull();
    expectSame();
    const copies = articles.filter(({ id }) => landed.kept(id)?.family);
    expect(copies.length).toBeGreaterThan(8);
    for (const { id } of copies.slice(0, 3)) for (const archive of [landed, fresh]) archive.remove(id);
    expectSame();
    const shortened = ({ body }: Article) => body.slice(0, body.length * 0.7);
    const near = copies.slice(3).map((article) => ({ ...article, id: `${article.id}a`, body: shortened(article) }));
    for (const archive of [landed, fresh]) archive.replace(near);
    expectSame();
    expect(near.filter(({ id }) => landed.kept(id)!.family).length).toBeGreaterThan(5);
    const again = copies.slice(3).map((article) => ({ ...article, id: `${article.id}b` }));
    for (const archive of [landed, fresh]) archive.replace(again);
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
    // Erasing works out who is who by the rules of today first.
    const before = asBeforeVersions(open());
    canonicalisePeople(before, () => {});
    const kept = openEmbedded(before);
    await sync(before, kept, () => {});
    const expected = plain(await answersOf(kept, before, ASKED));
    await kept.close();
    await eraseHere({ archive: path, corrections: join(folder, "corrections.jsonl") });
    for (const word of ["Vasterby", "vasterby"]) expect([word, holds(word)]).toEqual([word, false]);
    const archive = asBeforeVersions(open());
    const engine = openEmbedded(archive);
    await engine.reset();
    await sync(archive, engine, () => {});
    expect(plain(await answersOf(engine, archive, ASKED))).toEqual(expected);
    await engine.close();
  });
});
