import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openArchive(join(folder, "deep/archive.db"));
const changes = (archive: ReturnType<typeof open>, since: number) =>
  [...archive.changesSince(since)].map(({ id, article }) => [id, article?.headline.text ?? null]);

describe("archive", () => {
  it("keeps an article whole, across openings", () => {
    const article = articleOf({
      title: "Ünïcode “quotes”",
      text: "Body\r\n\r\nwith\u0000 anything",
      people: ["Ann Lee"],
    });
    const archive = open();
    archive.put([article]);
    archive.close();
    const again = open();
    expect(again.get(article.id)).toEqual(article);
    expect(again.get("none")).toBeNull();
    expect(again.count()).toBe(1);
    again.close();
  });

  it("counts what is new, changed and unchanged, and grows its revision only on a change", () => {
    const archive = open();
    const [one, two] = [articleOf({ id: "one" }), articleOf({ id: "two" })];
    expect(archive.put([one, two])).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0 });
    const before = archive.revision();
    expect(archive.put([one, two])).toEqual({ added: 0, changed: 0, unchanged: 2, removed: 0 });
    expect(archive.revision()).toBe(before);
    expect(archive.put([articleOf({ id: "two", title: "Another" })])).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      removed: 0,
    });
    expect(archive.revision()).toBe(before + 1);
    expect(changes(archive, before)).toEqual([[two.id, "Another"]]);
    archive.close();
  });

  it("takes a new version's reading of the same text as a change", () => {
    const archive = open();
    const article = articleOf({ id: "one" });
    archive.put([article]);
    expect(archive.put([{ ...article, extractorVersion: article.extractorVersion + 1 }])).toMatchObject({ changed: 1 });
    archive.close();
  });

  it("remembers what was removed: a re-import does not bring it back", () => {
    const archive = open();
    const article = articleOf({ id: "one" });
    archive.put([article]);
    expect(archive.remove(article.id)).toBe(true);
    expect(archive.remove(article.id)).toBe(false);
    expect(archive.get(article.id)).toBeNull();
    expect(archive.count()).toBe(0);
    expect(archive.put([article])).toEqual({ added: 0, changed: 0, unchanged: 0, removed: 1 });
    expect(changes(archive, 0)).toEqual([[article.id, null]]);
    archive.close();
  });

  it("keeps a batch whole or not at all", () => {
    const archive = open();
    const broken = { ...articleOf({ id: "two" }), contentHash: null as unknown as string };
    expect(() => archive.put([articleOf({ id: "one" }), broken])).toThrow();
    expect(archive.count()).toBe(0);
    archive.close();
  });

  it("hands out many changes in the order they were made", () => {
    const archive = open();
    archive.put(Array.from({ length: 450 }, (_, i) => articleOf({ id: `n${i}`, title: `Title ${i}` })));
    expect(changes(archive, 0).map(([, title]) => title)).toEqual(Array.from({ length: 450 }, (_, i) => `Title ${i}`));
    archive.close();
  });

  it("refuses a file of a newer version, and one that is no database, in plain words", () => {
    const path = join(folder, "new.db");
    const database = new DatabaseSync(path);
    database.exec("pragma user_version = 999");
    database.close();
    expect(() => openArchive(path)).toThrow(/Cannot open the archive ".*new\.db": .*newer Dateline/);
    expect(() => openArchive(import.meta.filename)).toThrow(/Cannot open the archive/);
  });
});
