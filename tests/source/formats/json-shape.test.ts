import { describe, expect, it } from "vitest";
import { memoryFile } from "../../../lib/source/files/memory-file.ts";
import { jsonShape } from "../../../lib/source/formats/json-shape.ts";

const levelOf = (text: string) => jsonShape(memoryFile("a.json", "a.json", Buffer.from(text)))?.level ?? null;

const story = { headline: "Ferry stopped", body: "The ferry was stopped." };

describe("where the articles of a JSON document lie", () => {
  it.each<[string, unknown, number]>([
    ["in a list", [story], 1],
    ["under a key", { status: "ok", articles: [story] }, 2],
    ["deep", { response: { meta: { hits: 2 }, docs: [story] } }, 3],
    ["behind lists of other things", { sort: [{ name: "date", title: "Date" }], tags: [["a"]], value: [story] }, 2],
    ["behind an object with words of its own", { request: { title: "ferry", text: "ferry" }, articles: [story] }, 2],
    ["behind lists inside lists", { groups: [{ items: [{ name: "a map" }] }], articles: [story] }, 2],
    ["in the divisions of what is found", { category: [{ name: "x", records: { article: [story] } }] }, 5],
    ["in a feed, which has a title", { version: "https://jsonfeed.org/version/1.1", title: "News", items: [story] }, 2],
    ["behind strings that look like brackets", { query: '[{"articles": [{', note: 'a " b \\', articles: [story] }, 2],
  ])("%s", (_, document, level) => {
    expect(levelOf(JSON.stringify(document, null, 1))).toBe(level);
    expect(levelOf(JSON.stringify(document))).toBe(level);
  });

  it.each<[string, unknown]>([
    ["before them", { ...story, items: [{ name: "a map" }] }],
    ["behind them", { related: { articles: [{ title: "Another" }] }, ...story }],
    ["beside what holds them", { data: { results: [{ title: "Another" }], content: "The ferry was stopped." } }],
  ])("is the document where it has words of its own %s", (_, document) => {
    expect(levelOf(JSON.stringify(document, null, 1))).toBe(0);
  });

  it("is found in a document that is cut anywhere, or nowhere", () => {
    const whole = JSON.stringify({ meta: { a: [1, { b: "]" }] }, results: [story, story] });
    const list = whole.indexOf('[{"headline') + 2;
    for (let end = 1; end < whole.length; end++)
      expect(levelOf(whole.slice(0, end)), whole.slice(0, end)).toBe(end < list ? null : 2);
  });
});
