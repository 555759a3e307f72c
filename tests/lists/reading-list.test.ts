import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { inForce, listChangeOf } from "../../lib/lists/change-of.ts";
import type { ListChange, ListLine } from "../../lib/lists/list-line.ts";
import { listNamed, listsBeside, openLists, writeListChanges } from "../../lib/lists/lists-file.ts";
import { readingLists } from "../../lib/lists/reading-list.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-lists-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = () => join(folder, `${files++}`, "lists.jsonl");

const IDS = ["a1", "b2", "c3", "d4"];
const LISTS = ["first00", "second0"];
const list = fc.constantFrom(...LISTS);
const article = fc.constantFrom(...IDS);
const articles = fc.array(article, { minLength: 1, maxLength: 4 });
const change: fc.Arbitrary<ListChange> = fc.oneof(
  fc.record({ act: fc.constant("make" as const), list, name: fc.constantFrom("One", "Two"), by: fc.constant("me") }),
  fc.record({ act: fc.constant("rename" as const), list, name: fc.constantFrom("A", "B"), by: fc.constant("me") }),
  fc.record({ act: fc.constant("keep" as const), list, articles, by: fc.constant("me") }),
  fc.record({ act: fc.constant("keep" as const), list, articles, by: fc.constant("you") }),
  fc.record({ act: fc.constant("leave" as const), list, articles, by: fc.constant("me") }),
  fc.record({
    act: fc.constant("note" as const),
    list,
    article,
    note: fc.constantFrom("", "x"),
    by: fc.constant("me"),
  }),
  fc.record({ act: fc.constant("move" as const), list, article, before: fc.option(article), by: fc.constant("me") }),
);

/** Lists that are made first in half of the runs, since what is said of one before that says nothing. */
const MADE = LISTS.flatMap((list): ListChange[] => [
  { act: "make", list, name: "One", by: "me" },
  { act: "keep", list, articles: IDS, by: "me" },
]);
const history = fc
  .tuple(fc.boolean(), fc.array(change, { maxLength: 25, size: "max" }))
  .map(([isMade, changes]) => (isMade ? [...MADE, ...changes] : changes));

/** What lists hold, worked out change by change on plain arrays. */
function expected(changes: readonly ListChange[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const one of changes) {
    if (one.act === "undo") continue;
    if (one.act === "make") lists[one.list] ??= [];
    const held = lists[one.list];
    if (!held) continue;
    if (one.act === "keep") lists[one.list] = [...new Set([...held, ...one.articles])];
    if (one.act === "leave") lists[one.list] = held.filter((id) => !one.articles.includes(id));
    if (one.act === "move" && held.includes(one.article) && one.before !== one.article) {
      const rest = held.filter((id) => id !== one.article);
      const at = one.before === null ? -1 : rest.indexOf(one.before);
      lists[one.list] = at < 0 ? [...rest, one.article] : [...rest.slice(0, at), one.article, ...rest.slice(at)];
    }
  }
  return lists;
}

const held = (lines: readonly ListLine[]) =>
  Object.fromEntries(readingLists(lines).map(({ id, articles }) => [id, articles.map((one) => one.id)]));

describe("reading lists", () => {
  it("are what their lines say, in whatever order these stand in the file, and nothing once all are undone", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.double({ min: 0, max: 1 })), (changes, chance) => {
        const path = newFile();
        const written = changes.length > 0 ? writeListChanges(path, changes) : [];
        expect(held(written)).toEqual(expected(changes));
        const order = written.map((line) => ({ line, at: chance.next().value! })).sort((a, b) => a.at - b.at);
        const other = newFile();
        writeListChanges(other, [{ act: "make", list: "other00", name: "x", by: "me" }]);
        appendFileSync(other, order.map(({ line }) => JSON.stringify(line)).join("\n"));
        const merged = openLists(other)
          .read()
          .file.lines.filter((line) => !("list" in line && line.list === "other00"));
        expect(merged).toEqual(written);
        const undos = written.toReversed().map((line): ListChange => ({ act: "undo", line: line.id, by: "me" }));
        if (undos.length === 0) return;
        const undone = writeListChanges(path, undos);
        expect(held([...written, ...undone])).toEqual({});
        const again = writeListChanges(
          path,
          undone.map((line) => ({ act: "undo", line: line.id, by: "me" })),
        );
        expect(held([...written, ...undone, ...again])).toEqual(expected(changes));
      }),
      { numRuns: 150 },
    );
  });

  it("are read again when the file changes, a line that does not fit named and left alone", () => {
    const path = newFile();
    const lists = openLists(path);
    expect(lists.read()).toMatchObject({ lists: [], file: { faults: [] } });
    writeListChanges(path, [{ act: "make", list: "first00", name: "One", by: "me" }]);
    expect(lists.read().lists).toMatchObject([{ name: "One" }]);
    appendFileSync(path, '{"v":1,"act":"keep"}\n{"v":2}\nno\n');
    writeListChanges(path, [{ act: "keep", list: "first00", articles: ["a1"], by: "me" }]);
    expect(lists.read().file.faults.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(lists.read().lists).toMatchObject([{ name: "One", articles: [{ id: "a1", by: "me", note: null }] }]);
  });

  it("have each line later than the one before it, wherever the clock stands", () => {
    const path = newFile();
    const make: ListChange = { act: "make", list: "first00", name: "One", by: "me" };
    const [first] = writeListChanges(path, [make], Date.parse("2026-05-01"));
    const [second] = writeListChanges(path, [{ ...make, act: "rename", name: "Two" }], Date.parse("2025-01-01"));
    expect(second!.at > first!.at).toBe(true);
    expect(openLists(path).read().lists[0]!.name).toBe("Two");
  });

  it("are meant by an id, or by a name whatever its case", () => {
    const path = newFile();
    writeListChanges(path, [
      { act: "make", list: "first00", name: "Porto", by: "me" },
      { act: "make", list: "second0", name: "first00", by: "me" },
    ]);
    const { lists } = openLists(path).read();
    expect(listNamed(lists, "first00")?.id).toBe("first00");
    expect(listNamed(lists, " PORTO ")?.id).toBe("first00");
    expect(listNamed(lists, "port")).toBeNull();
    expect(listsBeside("data/archive.db")).toBe(join("data", "lists.jsonl"));
  });
});

describe("what a form asks of lists", () => {
  const form = { act: "", list: "", name: "", articles: [] as string[], note: "", line: "" };

  it("moves an article by one place, and never beyond the ends", () => {
    const path = newFile();
    const lists = openLists(path);
    writeListChanges(path, [
      { act: "make", list: "first00", name: "One", by: "me" },
      { act: "keep", list: "first00", articles: IDS, by: "me" },
    ]);
    const move = (act: string, id: string) => {
      const asked = listChangeOf(lists.read(), { ...form, act, list: "first00", articles: [id] }, "me");
      if (typeof asked === "string") return asked;
      writeListChanges(path, asked.changes);
      return lists
        .read()
        .lists[0]!.articles.map(({ id }) => id)
        .join(" ");
    };
    expect(move("up", "a1")).toBe("noArticles");
    expect(move("down", "a1")).toBe("b2 a1 c3 d4");
    expect(move("down", "c3")).toBe("b2 a1 d4 c3");
    expect(move("down", "c3")).toBe("noArticles");
    expect(move("up", "c3")).toBe("b2 a1 c3 d4");
  });

  it("is refused with its reason, and writes nothing then", () => {
    const path = newFile();
    const lists = openLists(path);
    const [made] = writeListChanges(path, [{ act: "make", list: "first00", name: "One", by: "me" }]);
    const asked = (of: Partial<typeof form>) => listChangeOf(lists.read(), { ...form, ...of }, "me");
    expect(asked({ act: "make", name: "  " })).toBe("noName");
    expect(asked({ act: "make", name: "a\u202eb" })).toBe("noName");
    expect(asked({ act: "rename", list: "first00", name: "x".repeat(201) })).toBe("noName");
    expect(asked({ act: "keep", list: "first00" })).toBe("noArticles");
    expect(asked({ act: "keep", list: "", name: "New", articles: ["../x"] })).toBe("noArticles");
    // Who types a name means a new list, whichever was chosen.
    expect(asked({ act: "keep", list: "first00", name: "New", articles: ["a1"] })).toMatchObject({
      changes: [
        { act: "make", name: "New" },
        { act: "keep", articles: ["a1"] },
      ],
    });
    expect(asked({ act: "keep", list: "nowhere", articles: ["a1"] })).toBe("noList");
    expect(asked({ act: "note", list: "first00", articles: ["a1"], note: "\u0000" })).toBe("noNote");
    expect(asked({ act: "explode", list: "first00" })).toBe("notFitting");
    expect(asked({ act: "undo", line: "nothing" })).toBe("noLine");
    const [undo] = writeListChanges(path, [{ act: "undo", line: made!.id, by: "me" }]);
    expect(asked({ act: "undo", line: made!.id })).toBe("noLine");
    expect(asked({ act: "undo", line: undo!.id })).toMatchObject({ changes: [{ act: "undo", line: undo!.id }] });
    expect(inForce(lists.read().file.lines, undo!)).toBe(true);
  });

  it("does not read what is no file of lists", () => {
    const path = newFile();
    writeListChanges(path, [{ act: "make", list: "first00", name: "One", by: "me" }]);
    writeFileSync(path, "\ufeff");
    expect(openLists(path).read().lists).toEqual([]);
    expect(() => openLists(join(path, "..")).read()).toThrow(/^Cannot read the reading lists ".+": it is a folder$/);
  });
});
