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
  [...archive.changesSince(since)].map(({ id, kept }) => [id, kept?.article.headline.text ?? null]);

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
    expect(archive.put([one, two])).toEqual(["added", "added"]);
    const before = archive.revision();
    expect(archive.put([one, two])).toEqual(["unchanged", "unchanged"]);
    expect(archive.revision()).toBe(before);
    expect(archive.put([articleOf({ id: "two", title: "Another" })])).toEqual(["changed"]);
    expect(archive.revision()).toBe(before + 1);
    expect(changes(archive, before)).toEqual([[two.id, "Another"]]);
    archive.close();
  });

  it("takes a new version's reading of the same text as a change", () => {
    const archive = open();
    const article = articleOf({ id: "one" });
    archive.put([article]);
    expect(archive.put([{ ...article, extractorVersion: article.extractorVersion + 1 }])).toEqual(["changed"]);
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
    expect(archive.put([article])).toEqual(["removed"]);
    expect(changes(archive, 0)).toEqual([[article.id, null]]);
    archive.close();
  });

  it("takes an import back: what it added goes and may come again, what it changed is as before", () => {
    const archive = open();
    const [one, two] = [articleOf({ id: "one" }), articleOf({ id: "two" })];
    archive.put([one], archive.runs.start("2026-01-01", "first"));
    const second = archive.runs.start("2026-01-02", "second");
    archive.put([articleOf({ id: "one", title: "Another" }), two], second);
    archive.runs.finish(second, "2026-01-02", { read: 2 });
    expect(archive.runs.list().map(({ id, command, counts }) => [id, command, counts])).toEqual([
      [2, "second", { read: 2 }],
      [1, "first", null],
    ]);
    const before = archive.revision();
    expect(archive.undo(second)).toEqual({ removed: 1, restored: 1, left: 0 });
    expect(archive.get(one.id)).toEqual(one);
    expect(archive.get(two.id)).toBeNull();
    expect(new Map(changes(archive, before) as [string, string | null][])).toEqual(
      new Map([
        [one.id, "A headline"],
        [two.id, null],
      ]),
    );
    expect(archive.put([two])).toEqual(["added"]);
    archive.close();
  });

  it("leaves what a later import changed, or a hand removed, when an earlier one is taken back", () => {
    const archive = open();
    const [one, two] = [articleOf({ id: "one" }), articleOf({ id: "two" })];
    const first = archive.runs.start("2026-01-01", "first");
    archive.put([one, two], first);
    archive.put([articleOf({ id: "one", title: "Another" })], archive.runs.start("2026-01-02", "second"));
    archive.remove(two.id);
    expect(archive.undo(first)).toEqual({ removed: 0, restored: 0, left: 2 });
    expect(archive.get(one.id)?.headline.text).toBe("Another");
    expect(archive.put([two])).toEqual(["removed"]);
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

  it("may be closed by each of two engines that share it", () => {
    const archive = open();
    archive.close();
    expect(() => archive.close()).not.toThrow();
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
