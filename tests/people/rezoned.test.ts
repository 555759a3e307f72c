import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { wordsAt } from "../../lib/corrections/rezoned.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";

const folder = mkdtempSync(join(tmpdir(), "rezoned-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
let archive: Archive;
beforeEach(() => {
  path = join(folder, `${++files}.jsonl`);
  archive = openArchive(":memory:");
});

const CAPTION = "Margaret Harlow waves to fishermen in Kenya. (Photo: Sea Wire)";
const REST = "The ferry to Porto will not sail this winter, the port said on Tuesday. Nobody was surprised by it.";

function read(text: string, id = "one"): Article {
  const fields = { externalId: id, title: "No ferry this winter", date: "1987-03-02" };
  const record = { kind: "record" as const, file: "x.jsonl", place: id, text, fields, notes: [] };
  return readRecord(record, { collection: "main", outlet: null, today: "2026-01-01" })!;
}

function apply() {
  canonicalisePeople(archive, () => {});
  return applyCorrections(archive, ledgerAt(path), scopes());
}

function say(correction: object): string {
  const after = readLedger(path).lines.at(-1);
  return appendLines(path, [{ by: "ann", ...correction } as Correction], { after })[0]!.id;
}

const kinds = (id: string) =>
  archive
    .get(id)!
    .zones.filter(({ field }) => field === "text")
    .map(({ kind }) => kind);
const people = (id: string) => archive.get(id)!.facets.people.map((person) => person.id);

function come(text: string): string {
  const { id } = archive.place([read(text)])[0]!;
  apply();
  return id;
}

describe("a zone that is said to be of another kind", () => {
  it("is read as that: zones, body, caption, people; undone, all is as it was", () => {
    const id = come(`${CAPTION}\n\n${REST}`);
    const before = archive.get(id)!;
    expect(kinds(id)).toEqual(["caption", "body"]);
    const line = say({ act: "article", article: id, zone: { start: 0, end: CAPTION.length, kind: "body" } });
    expect(apply().changed).toBe(1);
    expect(kinds(id)).toEqual(["body", "body"]);
    expect(archive.get(id)).toMatchObject({ caption: null, body: `${CAPTION}\n\n${REST}` });
    expect(archive.kept(id)!.corrected).toBe(true);
    expect(people(id)).toEqual(["margaret-harlow"]);
    say({ act: "undo", line });
    expect(apply().changed).toBe(1);
    expect(archive.get(id)).toEqual(before);
    expect(archive.kept(id)).not.toHaveProperty("corrected");
  });

  it("set aside yields nothing, and people say so across the archive", () => {
    const id = come(`${CAPTION}\n\n${REST}`);
    expect(people(id)).toEqual(["margaret-harlow"]);
    say({ act: "article", article: id, zone: { start: 0, end: CAPTION.length, kind: "furniture" } });
    apply();
    expect(people(id)).toEqual([]);
    expect(archive.get(id)!.zones.find(({ kind }) => kind === "furniture")).toMatchObject({ aside: "furniture" });
    // What is said of the article besides lies over that.
    say({ act: "article", article: id, add: { person: "margaret-harlow", name: "Margaret Harlow" } });
    apply();
    expect(people(id)).toEqual(["margaret-harlow"]);
    expect(archive.get(id)!.facets.people[0]!.mentions).toEqual([]);
  });

  it("names those who are one with others across the archive", () => {
    const other = archive.place([read("Peggy Stone spoke of the ferry, and of nothing else for an hour.", "two")])[0]!
      .id;
    say({ act: "same", people: ["peggy-stone", "margaret-harlow"] });
    const id = come(`${CAPTION}\n\n${REST}`);
    const line = say({ act: "article", article: id, zone: { start: 0, end: CAPTION.length, kind: "note" } });
    apply();
    say({ act: "undo", line });
    apply();
    expect(people(other)).toHaveLength(1);
    expect(people(id)).toEqual(people(other));
    expect(apply().changed).toBe(0);
  });

  it("holds when the same text comes again, is read by another version, or comes to another archive", async () => {
    const text = `${CAPTION}\n\n${REST}`;
    const id = come(text);
    say({ act: "article", article: id, zone: { start: 0, end: CAPTION.length, kind: "body" }, set: { date: "1991" } });
    apply();
    const now = archive.get(id);
    expect(archive.place([read(text)])).toMatchObject([{ outcome: "unchanged" }]);
    expect(apply().changed).toBe(0);
    archive.replace([
      { ...archive.stored(id)!.read()!, extractorVersion: 0, facets: { people: [], countries: [], cited: [] } },
    ]);
    await rederive(archive, "2026-01-01", { progress: () => {}, left: () => {} }, { processes: 1 });
    apply();
    expect(archive.get(id)).toEqual(now);
    expect(archive.stored(id)!.read()!.publishedAt!.value).toBe("1987-03-02");
    archive = openArchive(":memory:");
    expect(come(text)).toBe(id);
    expect(archive.get(id)).toEqual(now);
  });

  it("says nothing of other words that come to stand there", () => {
    const id = come(`${CAPTION}\n\n${REST}`);
    const zone = { start: 0, end: CAPTION.length, kind: "body" };
    say({ act: "article", article: id, zone, forms: [wordsAt(archive.get(id)!, zone)] });
    apply();
    expect(kinds(id)).toEqual(["body", "body"]);
    come(`A pier by night. (Photo: Sea Wire)\n\n${REST} It will sail again in the spring, and not before.`);
    expect(kinds(id)[0]).toBe("caption");
    come(`${CAPTION}\n\n${REST}`);
    expect(kinds(id)).toEqual(["body", "body"]);
  });

  it("keeps the borders of zones within it, and is cut where one reaches out; a later line holds", () => {
    const id = come(`${REST}\n\n${REST.replace("ferry", "boat")}\n\n${REST.replace("ferry", "tram")}`);
    const cut = REST.length + 2 + REST.replace("ferry", "boat").indexOf("Nobody");
    say({ act: "article", article: id, zone: { start: 0, end: cut, kind: "note" } });
    say({ act: "article", article: id, zone: { start: 0, end: 9, kind: "credit" } });
    say({ act: "article", article: id, zone: { start: 5000, end: 6000, kind: "credit" } });
    apply();
    const { zones, raw } = archive.get(id)!;
    expect(zones.slice(1).map(({ kind, start, end }) => [kind, raw.text.slice(start, end).slice(0, 9)])).toEqual([
      ["credit", "The ferry"],
      ["note", "to Porto "],
      ["note", "The boat "],
      ["body", "Nobody wa"],
      ["body", "The tram "],
    ]);
  });
});
