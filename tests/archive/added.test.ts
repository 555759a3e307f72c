import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { openLayers } from "../../lib/archive/layers.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { keptOf } from "../../lib/engine/meilisearch/kept-of.ts";
import { judgeDates } from "../../lib/ingest/judge-dates.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { articleOf } from "../fixtures/article.ts";

const [FIRST, LATER, LAST] = ["2026-01-01T08:00:00.000Z", "2026-02-01T08:00:00.000Z", "2026-03-01T08:00:00.000Z"];

let now: string;
let archive: Archive;
beforeEach(() => {
  now = FIRST;
  archive = openArchive(":memory:", { now: () => now });
});

const addedOf = ({ id }: { readonly id: string }) => archive.kept(id)?.added;

describe("when an article was first kept", () => {
  it("is the time of the first of its copies where it stands for some, whichever stands for them", () => {
    const story = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");
    const put = (id: string, text: string) => {
      const article = articleOf({ id, text, date: "1987-02-26" });
      archive.put([article]);
      return article.id;
    };
    const short = put("short", story);
    now = LATER;
    const full = put("full", `${story} and a little more of it`);
    now = LAST;
    const other = put("other", "It is a story of another kind.");
    const told = [short, full, other].map((id) => archive.kept(id)!);
    expect(told.map(({ copyOf, added, groupAdded }) => [copyOf, added, groupAdded])).toEqual([
      [full, FIRST, FIRST],
      [null, LATER, FIRST],
      [null, LAST, LAST],
    ]);
    archive.remove(short);
    expect(archive.kept(full)!.groupAdded).toBe(LATER);
  });

  it("is told, and stays whatever is done to the article", async () => {
    const [article, other] = ["Robert Dole", "Bob Dole"].map((name) =>
      articleOf({ id: name, people: [name], countries: ["US"], date: "2026-06-01" }),
    ) as [ReturnType<typeof articleOf>, ReturnType<typeof articleOf>];
    archive.put([article]);
    expect(addedOf(article)).toBe(FIRST);
    now = LATER;
    const stays = (what: string) => expect([what, addedOf(article)]).toEqual([what, FIRST]);
    archive.put([article]);
    stays("the same again");
    expect(archive.put([{ ...article, extractorVersion: 1 }])).toEqual(["changed"]);
    expect(archive.put([article])).toEqual(["changed"]);
    stays("another reading and back");
    archive.put([other]);
    expect(canonicalisePeople(archive, () => {}).changed).toBeGreaterThan(0);
    stays("settling");
    openLayers(archive[RAW]).set(1, "corrections", '{"language":null}');
    stays("a correction");
    const reading = await rederive(archive, "2026-01-01", { progress: () => {}, left: () => {} });
    expect(reading.changed).toBe(2);
    stays("reading again");
    expect(judgeDates(archive, "2026-12-01")).toBe(2);
    stays("believing its date");
    const run = archive.runs.start(LATER, "a change");
    const own = archive.stored(article.id)!.read()!;
    archive.put([{ ...own, extractorVersion: 0 }], run);
    expect(archive.undo(run).restored).toBe(1);
    stays("taking a change back");
    archive[RAW].exec("update article set doc = substr(doc, 1, 50) where seq = 1");
    archive.put([own]);
    stays("mending");
    expect(addedOf(other)).toBe(LATER);
  });

  it("is the day it came again where its import was taken back", () => {
    const article = articleOf({ id: "a" });
    const run = archive.runs.start(FIRST, "first");
    archive.put([article], run);
    now = LATER;
    expect(archive.undo(run).removed).toBe(1);
    expect(archive[RAW].prepare("select added from article").get()).toEqual({ added: null });
    now = LAST;
    archive.put([article]);
    expect(addedOf(article)).toBe(LAST);
  });

  it("is forgotten with an article that is removed", () => {
    const article = articleOf({ id: "a" });
    archive.put([article]);
    archive.remove(article.id);
    expect(archive.put([article])).toEqual(["removed"]);
    expect(archive[RAW].prepare("select added from article").get()).toEqual({ added: null });
  });

  it("is the time of the machine, in UTC, where no clock is given", () => {
    const machine = openArchive(":memory:");
    const article = articleOf({ id: "a" });
    const before = new Date().toISOString();
    machine.put([article]);
    const added = machine.kept(article.id)!.added!;
    expect([before <= added, added <= new Date().toISOString()]).toEqual([true, true]);
  });

  it("is not known of a document that an index kept before it was noted", () => {
    archive.put([articleOf({ id: "a" })]);
    const { added: _, ...document } = [...archive.changesSince(0)][0]!.kept!;
    expect(keptOf(JSON.stringify(document)).added).toBeNull();
  });
});

describe("of articles from before it was noted", () => {
  it("is the start of the import that brought them, and unknown where none did", () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const path = join(folder, "archive.db");
    const file = fileURLToPath(new URL("../fixtures/layouts/3.db.br", import.meta.url));
    writeFileSync(path, brotliDecompressSync(readFileSync(file)));
    const old = new DatabaseSync(path);
    const started = (old.prepare("select started from run order by id").all() as { started: string }[]).map(
      ({ started }) => started,
    );
    const at = (id: string) =>
      old.prepare("select seq from article where doc like ?").get(`%"externalId":"${id}"%`)!.seq as number;
    // As if the first of them had been there before any import.
    old.prepare("delete from run_change where run = 1 and seq = ?").run(at("k1"));
    old.prepare("delete from run_change where seq = ?").run(at("k3"));
    old.close();
    vi.spyOn(console, "error").mockImplementation(() => {});
    const archive = openArchive(path);
    vi.restoreAllMocks();
    const added = Object.fromEntries(
      [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [[kept.article.externalId, kept.added]] : [])),
    );
    expect(added).toMatchObject({ k1: null, k2: started[0], k3: null, k5: started[1], m1: started[2] });
    expect(
      archive[RAW].prepare("select count(*) as n from article where state <> 'kept' and added is not null").get(),
    ).toEqual({ n: 0 });
    archive.close();
    rmSync(folder, { recursive: true });
  });
});

describe("when an article was written last", () => {
  const AT = (day: number, hour: number) => `2026-01-0${day}T0${hour}:00:00.000Z`;
  const bring = (text: string, from: string, at: string, until: string) => {
    const run = archive.runs.start(from, "a folder");
    now = at;
    const { id } = archive.place([articleOf({ id: "one", text, date: "1987" })], run)[0]!;
    archive.runs.finish(run, until, {});
    return id;
  };
  const writtenAt = (id: string) => archive.writtenAt(["nothing", id]).get(id);

  it("is when it was added, then the day of the import that changed it, as far as one is known", () => {
    const id = bring("One.", AT(1, 1), AT(1, 2), AT(2, 1));
    expect(writtenAt(id)).toBe(AT(1, 2));
    bring("One.", AT(3, 1), AT(3, 2), AT(3, 3));
    expect(writtenAt(id)).toBe(AT(1, 2));
    bring("Another.", AT(4, 1), AT(4, 2), AT(4, 3));
    expect(writtenAt(id)).toBe("2026-01-04");
    // Through midnight: it may be of either day.
    bring("A third.", AT(5, 1), AT(5, 2), AT(6, 1));
    expect(writtenAt(id)).toBeUndefined();
    // One that broke off may have gone on for long.
    archive.place(
      [articleOf({ id: "one", text: "A fourth.", date: "1987" })],
      archive.runs.start(AT(7, 1), "a folder"),
    );
    expect(writtenAt(id)).toBeUndefined();
    bring("A fifth.", AT(8, 1), AT(8, 2), AT(8, 3));
    expect(writtenAt(id)).toBe("2026-01-08");
  });

  it("is not known of one that anything else has written since", () => {
    const id = bring("One.", AT(1, 1), AT(1, 2), AT(1, 3));
    expect(archive.replace([{ ...archive.get(id)!, extractorVersion: 99, authors: ["Ana Prado"] }])).toEqual([
      "changed",
    ]);
    expect(writtenAt(id)).toBeUndefined();
    expect(archive.writtenAt([]).size).toBe(0);
  });
});
