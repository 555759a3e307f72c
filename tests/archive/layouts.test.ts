import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { LAYOUT } from "../../lib/archive/migrations/migrations.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { answersOf, withoutRelevance } from "./answers-of.ts";
import { asBeforeVersions } from "./as-before-versions.ts";
import { fixture, KEPT_LAYOUTS, unpack } from "./kept-archive.ts";

const answers = (name: string) => JSON.parse(fixture(name).toString("utf8"));

let folder: string;
let path: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  said = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const unpackAt = (layout: number) => unpack(layout, path);
/** The layout from which on versions are told from copies. */
const VERSIONS = 9;
const layouts = KEPT_LAYOUTS.filter((layout) => layout < LAYOUT);

/** Runs a statement on the file as it is. */
function change(sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

function layoutOf(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const { user_version } = database.prepare("pragma user_version").get() as { user_version: number };
  database.close();
  return user_version;
}

/** Tables, indexes and views but those of the embedded engine, without regard to spacing. */
function schemaOf({ [RAW]: database }: Archive) {
  const rows = database
    .prepare("select type, name, sql from sqlite_schema where name not like 'engine%' and name not like 'sqlite%'")
    .all() as { type: string; name: string; sql: string }[];
  return rows.map(({ type, name, sql }) => `${type} ${name}: ${sql.replace(/[\s"]+/g, "")}`).sort();
}

describe("an archive of an earlier layout", () => {
  it.each(layouts)("%i has the tables of a new one once it is opened, and each step was said", (layout) => {
    unpackAt(layout);
    const archive = openArchive(path);
    const fresh = openArchive(":memory:");
    expect(schemaOf(archive)).toEqual(schemaOf(fresh));
    expect(archive[RAW].prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    // Its people were worked out by an older version of the registry, or not at all; then they rest.
    expect(canonicalisePeople(archive, () => {}).read).toBeGreaterThanOrEqual(archive.count());
    expect(canonicalisePeople(archive, () => {})).toEqual({ read: 0, changed: 0 });
    expect(said.map((line) => line.match(/^Bringing ".*" to layout (\d+) \([^)]+\) …$/)?.[1])).toEqual(
      Array.from({ length: LAYOUT - layout }, (_, n) => String(layout + 1 + n)),
    );
    for (const one of [archive, fresh]) one.close();
    said = [];
    openArchive(path).close();
    expect(said).toEqual([]);
  });

  it.each(layouts)("%i is not touched by who may only read, who is told how to bring it forward", (layout) => {
    unpackAt(layout);
    const before = readFileSync(path);
    expect(() => openArchive(path, { readOnly: true })).toThrow(
      `it has layout ${layout}; "npm run sync" brings it to layout ${LAYOUT}, which older versions cannot read: copy the file first`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    openArchive(path).close();
    openArchive(path, { readOnly: true }).close();
  });

  it("keeps the steps that succeeded and nothing of the one that fails, which is named", () => {
    unpackAt(1);
    change("drop table run_change");
    expect(() => openArchive(path)).toThrow(/Cannot bring ".*" from layout 2 to 3 \(copies in groups.*run_change/);
    expect(layoutOf(path)).toBe(2);
    change(
      "create table run_change (run integer not null, seq integer not null, revision integer not null, before text, primary key (run, seq)) without rowid",
    );
    const archive = openArchive(path);
    expect(archive.count()).toBe(answers("layouts/1.json").count);
    archive.close();
  });

  it.each([
    ["little", "", false],
    ["much", "; drop table ballast", true],
  ])("is written anew only where much room is left: %s", (_, left, isWritten) => {
    unpackAt(10);
    change(`create table ballast (b); insert into ballast values (zeroblob(8000000))${left}`);
    const executed = vi.spyOn(DatabaseSync.prototype, "exec");
    openArchive(path).close();
    expect(executed.mock.calls.flat().includes("vacuum")).toBe(isWritten);
    executed.mockRestore();
    expect(statSync(path).size > 8_000_000).toBe(!isWritten);
  });

  it("that a newer version wrote is refused", () => {
    openArchive(path).close();
    change(`pragma user_version = ${LAYOUT + 1}`);
    for (const readOnly of [true, false])
      expect(() => openArchive(path, { readOnly })).toThrow(`written by a newer Dateline (layout ${LAYOUT + 1}`);
    expect(layoutOf(path)).toBe(LAYOUT + 1);
  });
});

describe("an archive of layout 1", () => {
  it("says of its articles, imports and searches what it said", async () => {
    unpackAt(1);
    const expected = answers("layouts/1.json");
    const archive = asBeforeVersions(openArchive(path));
    canonicalisePeople(archive, () => {});
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const changes = [...archive.changesSince(0)];
    const articles = changes
      .flatMap(({ kept }) => kept ?? [])
      .map(({ article: { id, contentHash, headline, publishedAt }, copyOf, copies }) => {
        return { id, contentHash, headline: headline.text, date: publishedAt?.value ?? null, copyOf, copies };
      });
    expect(articles.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected.articles);
    expect(changes.flatMap(({ id, kept }) => (kept ? [] : id)).sort()).toEqual(expected.gone);
    expect(
      archive.runs.list().map(({ id, counts }) => ({ id, added: counts?.added, changed: counts?.changed })),
    ).toEqual(expected.runs);
    const totals: Record<string, number> = {};
    for (const address of Object.keys(expected.searches))
      totals[address] = (await answer(engine, parseRequest(new URLSearchParams(address)).request)).total;
    expect(totals).toEqual(expected.searches);
    expect(archive.leftOut()).toBe(0);
    await engine.close();
  });
});

describe.each([3, 6, 8, 10])("an archive of layout %i", (layout) => {
  const expected = answers(`layouts/${layout}.json`);
  const asked = { searches: Object.keys(expected.searches), beginnings: Object.keys(expected.suggestions), every: 1 };

  it("answers the same, from its index and from one that is rebuilt, and has no people to work out again", async () => {
    unpackAt(layout);
    const archive = layout < VERSIONS ? asBeforeVersions(openArchive(path)) : openArchive(path);
    canonicalisePeople(archive, () => {});
    const revision = archive.revision();
    archive[RAW].exec("insert into person_unsettled select seq from article");
    expect(canonicalisePeople(archive, () => {}).changed).toBe(0);
    expect(archive.revision()).toBe(revision);
    const engine = openEmbedded(archive);
    const now = async () => withoutRelevance(JSON.parse(JSON.stringify(await answersOf(engine, archive, asked))));
    await sync(archive, engine, () => {});
    expect(await now()).toEqual(withoutRelevance(expected));
    await engine.reset();
    await sync(archive, engine, () => {});
    expect(await now()).toEqual(withoutRelevance(expected));
    await engine.close();
  });
});

describe("an archive of layout 3", () => {
  it("leads former ids to where they led, chains to their end, circles nowhere", () => {
    unpackAt(3);
    change(`insert into person_name values
      ('a', '{"articles":0}', 'b', 'B'), ('b', '{"articles":0}', 'sergey-lavrov', 'C'),
      ('x', '{"articles":0}', 'y', 'Y'), ('y', '{"articles":0}', 'x', 'X'), ('z', '{"articles":0}', 'x', 'X')`);
    const archive = openArchive(path);
    const led = ["a", "b", "sergey-lavrov", "robert-dole", "bob-dole", "x", "y", "z"].map((id) => [
      id,
      archive.redirect("people", id),
    ]);
    expect(Object.fromEntries(led)).toEqual({
      a: "sergei-lavrov",
      b: "sergei-lavrov",
      "sergey-lavrov": "sergei-lavrov",
      "robert-dole": "bob-dole",
      "bob-dole": "bob-dole",
      x: "x",
      y: "y",
      z: "z",
    });
    archive.close();
  });
});

describe("an archive of layout 8", () => {
  it("has as versions what were copies, save what is the same text of one day, with all that is searched of it", () => {
    unpackAt(8);
    const archive = openArchive(path);
    const kept = [...archive.changesSince(0)].flatMap(({ kept }) => kept ?? []);
    const named = (id: string | null) => kept.find(({ article }) => article.id === id)?.article.externalId ?? id;
    const crane = kept.filter(({ article }) => article.externalId?.startsWith("crane"));
    expect(
      Object.fromEntries(crane.map(({ article, copyOf, copies }) => [article.externalId, named(copyOf) ?? copies])),
    ).toEqual({ crane: 1, "crane-cut": "crane", "crane-later": 0, "crane-undated": 0, "crane-reprint": 0 });
    expect(new Set(crane.map(({ family }) => named(family)))).toEqual(new Set(["crane"]));
    const first = kept.find(({ article }) => article.externalId === "crane")!;
    expect(first.said.map(({ kind, text }) => [kind, text])).toEqual([["headline", "East quay loses its crane"]]);
    expect(archive.versionsOf(first.article.id).map(({ article }) => article.externalId)).toEqual([
      "crane-later",
      "crane-reprint",
      "crane-undated",
    ]);
    const revision = archive.revision();
    archive.close();
    // Nothing was written again: an index from before is of no use, and is built anew.
    const again = openArchive(path);
    expect(again.revision()).toBe(revision);
    again.close();
  });

  it("is grouped anew where its groups were made by other rules, and says so to every index", () => {
    unpackAt(8);
    openArchive(path).close();
    change(
      "update copy_state set version = 0; update copy_node set root = node; delete from copy_group; delete from copy_said",
    );
    const before = openArchive(path, { readOnly: true });
    const revision = before.revision();
    before.close();
    const archive = openArchive(path);
    const heard = [...archive.changesSince(revision)].map(({ kept }) => kept!.article.externalId);
    expect(heard).toEqual(expect.arrayContaining(["crane", "crane-cut", "crane-later"]));
    expect(heard).not.toContain("ferry");
    expect(archive.copyCount()).toBeGreaterThan(0);
    archive.close();
  });
});
