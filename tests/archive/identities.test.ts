// Longer than other files: each rule of which article a record is is tried with its neighbours, and they share their makers of records.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { identityKeys } from "../../lib/article/identity/identity.ts";
import { normalize } from "../../lib/article/normalize.ts";
import type { SourceFields } from "../../lib/source/record.ts";

const STORY =
  "The ferry to the outer islands will sail again on Monday after three weeks in dock, the harbour master said. Divers had found a net around its shaft, and a new one was brought over by lorry from Rotterdam.";
const OTHER =
  "Nurses at the county hospital voted late on Friday to end their strike. The new contract gives them two more days off a month and ends the night shifts of sixteen hours that had led to the walk-out.";
const GROWN = `${STORY} Tickets bought in March will be good until the end of the year, and the council pays for two more crossings a day.`;

type Said = SourceFields & { readonly text: string; readonly collection?: string };

function record({ text, collection = "main", ...fields }: Said): Article {
  const context = { collection, outlet: null, today: "2026-01-01" };
  return normalize({ kind: "record", file: "a.jsonl", place: "line 1", text, fields, notes: [] }, context)!;
}

let runs = 0;
/** Imports records in a run of their own; what became of each, and the id by which it is kept. */
function imported(archive: Archive, ...said: Said[]) {
  archive.runs.start(`2026-01-01T00:00:0${++runs % 10}Z`, "test");
  const { id } = archive.runs.list()[0]!;
  return archive.place(said.map(record), id);
}
const outcomes = (archive: Archive, ...said: Said[]) => imported(archive, ...said).map(({ outcome }) => outcome);

describe("two records are one article", () => {
  it.each<[string, Said, Said, string]>([
    [
      "with one own id, whatever else they say",
      { externalId: "7", text: STORY, url: "https://a.example/1" },
      { externalId: "7", text: OTHER, url: "https://a.example/2" },
      "own id",
    ],
    [
      "with one text, where the second says its address",
      { text: STORY },
      { text: STORY, url: "https://a.example/1" },
      "text",
    ],
    ["with one text, where the first says its own id", { text: STORY, externalId: "7" }, { text: STORY }, "text"],
    [
      "with one address and a text that grew",
      { text: STORY, url: "https://a.example/1" },
      { text: GROWN, url: "https://www.a.example/1/amp" },
      "address",
    ],
    [
      "with one address and like text, where only one says its own id",
      { text: STORY, url: "https://a.example/1" },
      { text: GROWN, url: "https://a.example/1", externalId: "7" },
      "address",
    ],
  ])("%s", (_, first, second, by) => {
    const archive = openArchive(":memory:");
    const [one] = imported(archive, first);
    const [two] = imported(archive, second);
    expect(one).toEqual({ outcome: "added", id: one!.id, by: null });
    expect(two).toEqual({ outcome: "changed", id: one!.id, by });
    expect(archive.count()).toBe(1);
    expect(archive.get(one!.id)!.raw.text).toBe(second.text);
  });
});

describe("two records are two articles", () => {
  it.each<[string, Said, Said]>([
    [
      "with one address and unlike texts",
      { text: STORY, url: "https://a.example/read" },
      { text: OTHER, url: "https://a.example/read" },
    ],
    [
      "with one address and other own ids, be the texts alike",
      { text: STORY, url: "https://a.example/read", externalId: "1" },
      { text: GROWN, url: "https://a.example/read", externalId: "2" },
    ],
    [
      "with one text at two addresses: copies",
      { text: STORY, url: "https://a.example/1" },
      { text: STORY, url: "https://b.example/1" },
    ],
    ["with one text and other own ids: copies", { text: STORY, externalId: "1" }, { text: STORY, externalId: "2" }],
    [
      "with one text and own ids of two lists: copies",
      { text: STORY, externalId: "1" },
      { text: STORY, externalId: "1", collection: "b" },
    ],
    ["with one text in two collections", { text: STORY }, { text: STORY, collection: "b" }],
    [
      "with one address in two collections",
      { text: STORY, url: "https://a.example/1" },
      { text: GROWN, url: "https://m.a.example/1", collection: "b" },
    ],
    [
      "with one address, text and own id in two collections",
      { text: STORY, url: "https://a.example/1", externalId: "7" },
      { text: STORY, url: "https://a.example/1", externalId: "7", collection: "b" },
    ],
    ["with one title and unlike texts", { text: STORY, title: "In brief" }, { text: OTHER, title: "In brief" }],
  ])("%s", (_, first, second) => {
    const archive = openArchive(":memory:");
    expect(outcomes(archive, first, second)).toEqual(["added", "added"]);
    expect(archive.count()).toBe(2);
    for (const said of [[first], [second], [second, first], [first, second]])
      expect(outcomes(archive, ...said)).toEqual(said.map(() => "unchanged"));
  });
});

describe("six stories behind one address", () => {
  const stories = (own: boolean) =>
    ["harbour", "hospital", "school", "bridge", "market", "museum"].map((place, at) => ({
      text: [...STORY.split(" ")].map((word, n) => (n % 3 === 2 ? word : `${place}${n}`)).join(" "),
      url: "https://a.example/ST/db/read.php",
      ...(own ? { externalId: String(at) } : {}),
    }));

  it.each([true, false])("are six, and stay so (own ids: %o)", (own) => {
    const archive = openArchive(":memory:");
    const first = imported(archive, ...stories(own));
    expect(first.map(({ outcome }) => outcome)).toEqual(Array(6).fill("added"));
    expect(new Set(first.map(({ id }) => id)).size).toBe(6);
    const again = imported(archive, ...stories(own).reverse());
    expect(again.map(({ outcome }) => outcome)).toEqual(Array(6).fill("unchanged"));
    expect(again.map(({ id }) => id).reverse()).toEqual(first.map(({ id }) => id));
  });

  it("leave a seventh in when one was removed; a lone page that was removed stays out, changed or not", () => {
    const archive = openArchive(":memory:");
    const [one] = imported(archive, ...stories(false));
    archive.remove(one!.id);
    expect(outcomes(archive, stories(false)[0]!)).toEqual(["removed"]);
    expect(outcomes(archive, { text: OTHER, url: "https://a.example/ST/db/read.php" })).toEqual(["added"]);
    const [lone] = imported(archive, { text: STORY, url: "https://b.example/1" });
    archive.remove(lone!.id);
    expect(outcomes(archive, { text: GROWN, url: "https://b.example/1?utm_source=x" })).toEqual(["removed"]);
  });
});

describe("what was said before", () => {
  const [plain, mobile] = ["https://a.example/1", "https://m.a.example/1"];

  it("from another address of the page brings nothing new, in whatever run", () => {
    const archive = openArchive(":memory:");
    expect(outcomes(archive, { text: STORY, url: plain }, { text: STORY, url: mobile })).toEqual([
      "added",
      "unchanged",
    ]);
    expect(outcomes(archive, { text: GROWN, url: mobile })).toEqual(["changed"]);
    for (let n = 0; n < 2; n++) {
      expect(outcomes(archive, { text: STORY, url: plain })).toEqual(["unchanged"]);
      expect(outcomes(archive, { text: GROWN, url: mobile })).toEqual(["unchanged"]);
    }
  });

  it("twice in one import is no change in the next; in two imports, the later holds", () => {
    const archive = openArchive(":memory:");
    const [one, two] = [
      { text: STORY, externalId: "7" },
      { text: GROWN, externalId: "7" },
    ];
    expect(outcomes(archive, one, two)).toEqual(["added", "changed"]);
    expect(outcomes(archive, one, two)).toEqual(["unchanged", "unchanged"]);
    expect(outcomes(archive, { ...two, outlet: "The Bay" })).toEqual(["changed"]);
    expect(outcomes(archive, one)).toEqual(["changed"]);
    expect(outcomes(archive, one)).toEqual(["unchanged"]);
  });

  it("under one own id of several texts in one import is told, and not what is told later or again", () => {
    const archive = openArchive(":memory:");
    const [one, two, grown] = [STORY, OTHER, GROWN].map((text) => ({ text, externalId: "7" }));
    const replaced = (...records: Said[]) => imported(archive, ...records).map(({ replaced = false }) => replaced);
    expect(replaced(one!, two!, one!)).toEqual([false, true, false]);
    expect(replaced(grown!)).toEqual([false]);
    expect(replaced(one!, { text: OTHER, externalId: "8" }, { ...one!, outlet: "The Bay" })).toEqual([
      false,
      false,
      false,
    ]);
    const page = "https://a.example/1";
    expect(replaced({ text: STORY, url: page }, { text: GROWN, url: page })).toEqual([false, false]);
  });

  it("and taken back may come again", () => {
    const archive = openArchive(":memory:");
    imported(archive, { text: STORY, url: plain });
    imported(archive, { text: GROWN, url: mobile });
    archive.undo(archive.runs.list()[0]!.id);
    expect(outcomes(archive, { text: GROWN, url: mobile })).toEqual(["changed"]);
  });
});

describe("what was removed stays out of every collection", () => {
  it.each<[string, Said, Said]>([
    ["known by its text", { text: STORY, externalId: "7" }, { text: STORY }],
    ["known by its text, with one own id", { text: STORY, externalId: "7" }, { text: STORY, externalId: "7" }],
    [
      "alone at its address",
      { text: STORY, url: "https://a.example/1" },
      { text: GROWN, url: "https://m.a.example/1" },
    ],
  ])("%s", (_, first, again) => {
    const archive = openArchive(":memory:");
    const [one] = imported(archive, first);
    archive.remove(one!.id);
    for (const collection of ["main", "b"]) expect(outcomes(archive, { ...again, collection })).toEqual(["removed"]);
    expect(archive.count()).toBe(0);
  });

  it.each<[string, Said, Said]>([
    ["a copy with another own id", { text: STORY, externalId: "7" }, { text: STORY, externalId: "8" }],
    [
      "a copy at another address",
      { text: STORY, url: "https://a.example/1" },
      { text: STORY, url: "https://b.example/1" },
    ],
    ["another text with its own id", { text: STORY, externalId: "7" }, { text: OTHER, externalId: "7" }],
  ])("but not %s", (_, first, again) => {
    const archive = openArchive(":memory:");
    const [one] = imported(archive, first);
    archive.remove(one!.id);
    expect(outcomes(archive, { ...again, collection: "b" })).toEqual(["added"]);
  });

  it("nor what another collection held before, nor what was taken back", () => {
    const archive = openArchive(":memory:");
    const both = [{ text: STORY }, { text: STORY, collection: "b" }];
    const [one] = imported(archive, ...both);
    archive.remove(one!.id);
    expect(outcomes(archive, ...both)).toEqual(["removed", "unchanged"]);
    imported(archive, { text: OTHER });
    archive.undo(archive.runs.list()[0]!.id);
    expect(outcomes(archive, { text: OTHER, collection: "b" })).toEqual(["added"]);
    expect(outcomes(archive, { text: OTHER })).toEqual(["added"]);
    expect(archive.count()).toBe(3);
  });
});

describe("keys that are not there yet, or of other rules", () => {
  it("are made when the archive is opened, and ids stay", () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const path = join(folder, "archive.db");
    const archive = openArchive(path);
    const [one] = imported(archive, { text: STORY, url: "https://a.example/1", externalId: "7" });
    archive[RAW].exec("delete from identity_key; delete from identity_said; delete from identity_state");
    archive.close();
    const again = openArchive(path);
    expect(imported(again, { text: OTHER, externalId: "7" })).toEqual([
      { outcome: "changed", id: one!.id, by: "own id" },
    ]);
    again.close();
    rmSync(folder, { recursive: true });
  });

  it("are not needed for a tombstone to keep its article out", () => {
    const archive = openArchive(":memory:");
    const [one] = imported(archive, { text: STORY, url: "https://a.example/1" });
    archive.remove(one!.id);
    archive[RAW].exec("delete from identity_key; delete from identity_said");
    expect(outcomes(archive, { text: GROWN, url: "https://a.example/1" })).toEqual(["removed"]);
  });
});

describe("keys of the version before, which knew one article in two collections", () => {
  it("tell the collection that it says, and the other gets its own again", () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const path = join(folder, "archive.db");
    const archive = openArchive(path);
    const [moved] = imported(archive, { text: STORY, externalId: "7", collection: "b" });
    const { own, collection } = identityKeys(record({ text: STORY, externalId: "7" }));
    const add = archive[RAW].prepare("insert into identity_key select ?, ?, seq from article");
    for (const [kind, key] of Object.entries({ own, collection })) add.run(kind, key);
    archive[RAW].exec("update identity_state set version = 1");
    archive.close();
    const again = openArchive(path);
    const [restored] = imported(again, { text: STORY, externalId: "7" });
    expect(restored).toMatchObject({ outcome: "added" });
    expect(imported(again, { text: STORY, externalId: "7", collection: "b" })).toEqual([
      { outcome: "unchanged", id: moved!.id, by: "own id" },
    ]);
    again.close();
    rmSync(folder, { recursive: true });
  });
});

const texts = [STORY, OTHER, GROWN, `${OTHER} The vote was close.`, "Bridge shut", "Bridge shut again"];
const said = fc.record(
  {
    text: fc.constantFrom(...texts),
    title: fc.constantFrom("In brief", "Ferry"),
    url: fc.constantFrom("https://a.example/read", "https://m.a.example/read", "https://b.example/1"),
    externalId: fc.constantFrom("1", "2", "3"),
    collection: fc.constantFrom("main", "b"),
    date: fc.constantFrom("2024-01-01", "2024-01-02"),
  },
  { requiredKeys: ["text"] },
);

it("importing again changes nothing, and loses nothing, whatever the records share", () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (records) => {
      const archive = openArchive(":memory:");
      const first = imported(archive, ...(records as Said[]));
      const shown = () =>
        [...archive.changesSince(0)].map(({ id, kept }) => [id, kept!.article.raw, kept!.article.given]);
      const before = JSON.stringify(shown());
      const again = imported(archive, ...(records as Said[]));
      expect(again.map(({ outcome }) => outcome)).toEqual(records.map(() => "unchanged"));
      expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
      expect(JSON.stringify(shown())).toBe(before);
      archive.close();
    }),
    { numRuns: 300 },
  );
});

it("a collection is as if it were alone in the archive, whatever is imported before, between and after", () => {
  const held = (archive: Archive, name: string) =>
    [...archive.changesSince(0)]
      .map(({ kept }) => kept!.article)
      .filter(({ collection }) => collection === name)
      .map(({ raw, given }) => JSON.stringify([raw, given]))
      .sort();
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (found) => {
      const records = (found as Said[]).map((one) => ({ ...one, collection: one.collection ?? "main" }));
      const of = (name: string) => records.filter(({ collection }) => collection === name);
      const orders = [records, [...of("main"), ...of("b")], [...of("b"), ...of("main")]];
      const together = orders.map((order) => {
        const archive = openArchive(":memory:");
        imported(archive, ...order);
        return archive;
      });
      for (const name of ["main", "b"]) {
        const alone = openArchive(":memory:");
        imported(alone, ...of(name));
        for (const archive of together) expect(held(archive, name)).toEqual(held(alone, name));
        alone.close();
      }
      // Copies of one another are found across collections, in whatever order they come.
      const copies = together.map((archive) => archive.copyCount());
      expect(new Set(copies).size).toBe(1);
      for (const archive of together) archive.close();
    }),
    { numRuns: 200 },
  );
});
