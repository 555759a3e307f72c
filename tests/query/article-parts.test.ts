import { describe, expect, it } from "vitest";
import type { Article, Mention } from "../../lib/article/article.ts";
import type { Zone } from "../../lib/article/zones/zone.ts";
import { articleParts, standsIn } from "../../lib/query/article/article-parts.ts";
import { partWithMatch } from "../../lib/query/article/part-with-match.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { articleOf } from "../fixtures/article.ts";

const WORDS = "the harbour of Porto Novo was shut by a storm that nobody had foretold".split(" ");

/** So many paragraphs of so many words, which say where they stand. */
const textOf = (paragraphs: number, words: number) =>
  Array.from(
    { length: paragraphs },
    (_, at) => `Paragraph ${at} says: ${Array.from({ length: words }, (_, i) => WORDS[i % WORDS.length]).join(" ")}.`,
  ).join("\n\n");

const named = (article: Article, mentions: readonly Mention[], people = 1): Article => ({
  ...article,
  facets: {
    ...article.facets,
    people: Array.from({ length: people }, (_, at) => ({
      id: `p${at}`,
      name: `Person ${at}`,
      hidden: false,
      mentions: mentions.filter((_, i) => i % people === at),
    })),
  },
});

const every = (text: string, word: string): Mention[] =>
  [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
    field: "text",
    start: index,
    end: index + word.length,
    reason: "name",
  }));

/** The zones of all parts, pieces of one zone put together again. */
function joined(parts: readonly (readonly Zone[])[]): Zone[] {
  const out: Zone[] = [];
  for (const zone of parts.flat()) {
    const last = out.at(-1);
    if (last?.field === zone.field && last.end === zone.start && last.kind === zone.kind && last.aside === zone.aside)
      out[out.length - 1] = { ...last, end: zone.end };
    else out.push(zone);
  }
  return out;
}

describe("articleParts", () => {
  it("is one part of an ordinary article, its zones as they are", () => {
    const text = textOf(40, 60);
    const article = named(articleOf({ text }), every(text, "Porto Novo"), 20);
    expect(articleParts(article)).toEqual([article.zones]);
  });

  it.each([
    ["many paragraphs", textOf(6000, 100)],
    ["one paragraph", textOf(1, 100_000)],
    ["no space at all", "x".repeat(600_000)],
    ["signs that HTML has a meaning for", '"&<'.repeat(100_000)],
    ["letters of two units", `x${"𝔸".repeat(100_000)}`],
  ])("loses nothing of a long text and cuts no character: %s", (_, text) => {
    const article = articleOf({ text });
    const parts = articleParts(article);
    expect(parts.length).toBeGreaterThan(3);
    expect(joined(parts)).toEqual(joined([article.zones]));
    for (const { field, start, end } of parts.flat()) {
      expect(end).toBeGreaterThan(start);
      expect(article.raw[field]!.slice(start, end).isWellFormed()).toBe(true);
    }
  });

  it("keeps each name whole within a part, however dense names are", () => {
    for (const [text, name] of [
      // So long that most cuts between words would fall within one.
      [textOf(1, 40_000), Array(5).fill(WORDS.join(" ")).join(" ")],
      ["Porto Novo ".repeat(5000), "Porto Novo"],
    ] as const) {
      const mentions = every(text, name);
      const parts = articleParts(named(articleOf({ text }), mentions, 2000));
      for (const mention of mentions)
        expect(
          parts.filter((zones) => standsIn(zones, mention)),
          JSON.stringify(mention),
        ).toHaveLength(1);
    }
  });

  it("does not part a dateline from its paragraph", () => {
    const article = articleOf({ text: textOf(3000, 100) });
    const zones = article.zones.flatMap((zone): Zone[] =>
      zone.kind === "body" && zone.end - zone.start > 40
        ? [
            { ...zone, kind: "dateline", end: zone.start + 20 },
            { ...zone, start: zone.start + 20 },
          ]
        : [zone],
    );
    const parts = articleParts({ ...article, zones });
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part.at(-1)!.kind).not.toBe("dateline");
  });
});

describe("partWithMatch", () => {
  const text = `${textOf(4000, 100)}\n\nThe lighthouse alone was lit.`;
  const article = articleOf({ title: "A lantern in the harbour", text });
  const parts = articleParts(article);

  it.each([
    ["lighthouse ", parts.length],
    ["harbour ", 1],
    ['"paragraph 3999 says"', parts.length],
    ["lantern ", 1],
    ["lantern lighthouse ", parts.length],
    ["nowhere ", 1],
    ["", 1],
  ])("finds where %j first stands in the text", (q, part) => {
    expect(partWithMatch(article, parts, parse(q))).toBe(part);
  });
});
