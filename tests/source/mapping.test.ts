import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../lib/source/record.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const row = (value: unknown) => JSON.stringify(value);

async function fieldsOf(value: Record<string, unknown>, map: ReadOptions["map"] = {}) {
  const [found] = await read([file("a.jsonl", row(value))], { map });
  return found?.kind === "record" ? { text: found.text, ...found.fields } : found?.reason;
}

describe("the mapping of keys to fields", () => {
  it.each([
    [
      { content: "T", headline: "H", link: "L" },
      { text: "T", title: "H", url: "L" },
    ],
    [
      { Article_Text: "T", "Date Published": "D", LANG: "en" },
      { text: "T", date: "D", language: "en" },
    ],
    [
      { text: "T", body: "B", publishedAt: null, date: "D" },
      { text: "T", date: "D" },
    ],
    [{ text: "", body: "B" }, { text: "B" }],
    [{ content: "<p>C</p>", textContent: "T", body: "B" }, { text: "T" }],
    [
      { _source: { text: "T", source: { name: "S" } }, _id: "7" },
      { text: "T", outlet: "S", externalId: "7" },
    ],
    [{ text: "T", source: { id: "s", url: "U" } }, { text: "T" }],
    [
      { text: "T", authors: [{ name: "A" }, { first: "B", last: "C" }, 3] },
      { text: "T", authors: ["A", "B C"] },
    ],
    [
      { text: "T", author: "Ren&eacute;e A&#39;B; C" },
      { text: "T", authors: ["Ren&eacute;e A&#39;B", "C"] },
    ],
    [
      { text: "T", author: `["A", 'B "b"', "O'C"]` },
      { text: "T", authors: ["A", 'B "b"', "O'C"] },
    ],
    [
      { text: "T", byline: "By A | B" },
      { text: "T", authors: ["A", "B"] },
    ],
    [{ text: "T", updated: "D", crawled_at: "D", timestamp: 5 }, { text: "T" }],
    [
      { text: "T", source: "https://quay.example/2001/tram" },
      { text: "T", url: "https://quay.example/2001/tram" },
    ],
    [
      { text: "T", url: "U", source: "https://quay.example/2001/tram", sitename: "S" },
      { text: "T", url: "U", outlet: "S" },
    ],
    [
      { text: "T", source: "https://www.quay.example/" },
      { text: "T", outlet: "quay.example" },
    ],
    [{ text: "T", ["__proto__"]: 1, constructor: { name: "x" } }, { text: "T" }],
  ])("guesses %j", async (value, expected) => expect(await fieldsOf(value)).toEqual(expected));

  it("does not take an article with a list for a list of articles", async () => {
    const value = { id: 1, text: "T", items: [{ text: "not this" }] };
    expect(await read([file("a.json", row(value)), file("b.jsonl", row(value))])).toMatchObject([
      { text: "T", place: "line 1" },
      { text: "T", place: "line 1" },
    ]);
  });

  it("takes what it is told, nested too, and guesses the rest", async () => {
    const value = { text: "Not this", a: { b: "T" }, "x.y": "D", title: "H" };
    expect(await fieldsOf(value, { text: "a.b", date: "x.y" })).toEqual({ text: "T", date: "D", title: "H" });
    expect(await fieldsOf(value, { text: "none" })).toBe('has no "none" of type string');
  });

  it("refuses a table without a column that is named, and a field that does not exist", async () => {
    const path = file("a.csv", "title,text\nH,T\n");
    expect(await read([path], { map: { date: "when" } })).toMatchObject([
      { reason: 'has no column "when", which the mapping names (its columns: title, text)' },
    ]);
    await expect(read([path], { map: { headline: "title" } })).rejects.toThrow(/Cannot map to "headline"/);
  });

  it("tells once a file what it read as what, and again where other keys come", async () => {
    const told: unknown[] = [];
    const rows = Array.from({ length: 30 }, (_, at) => row(at < 25 ? { text: "T", tag: 1 } : { body: "B" }));
    await read([file("a.jsonl", rows.join("\n"))], { onMapping: (_, ...mapping) => told.push(mapping) });
    expect(told).toEqual([
      [{ text: "text" }, ["tag"]],
      [{ text: "text or body" }, ["tag"]],
    ]);
  });

  it("gives each refused row whole, with the header it needs, for someone to mend", async () => {
    const [refused] = await read([file("a.csv", 'title,text\r\n"H\r\nh",T,x\r\n')]);
    expect(refused).toMatchObject({ place: "line 2", raw: '"H\r\nh",T,x\r\n', header: "title,text" });
    const long = row({ id: "x".repeat(70_000) });
    expect((await read([file("a.jsonl", long)]))[0]).not.toHaveProperty("raw");
  });
});
