import { describe, expect, it } from "vitest";
import type { Article, Mention } from "../../lib/article/article.ts";
import { hitOf } from "../../lib/engine/hit.ts";
import type { Segment } from "../../lib/engine/port/results.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { articleOf } from "../fixtures/article.ts";

/** A person as an article names them: by words of its text, the first or a later place where these stand. */
type Named = readonly [id: string, words: string, place?: number];

function articleNaming(
  title: string,
  text: string,
  people: readonly Named[],
  country?: readonly [string, string],
): Article {
  const article = articleOf({ title, text });
  const fields = [
    ["title", title],
    ["text", text],
  ] as const;
  const at = (words: string, place = 0): Mention => {
    const found = fields.flatMap(([field, raw]) =>
      Array.from(raw.matchAll(new RegExp(words, "g")), ({ index }) => ({
        field,
        start: index,
        end: index + words.length,
      })),
    );
    return { ...found[place]!, reason: "" };
  };
  const ids = [...new Set(people.map(([id]) => id))];
  return {
    ...article,
    facets: {
      ...article.facets,
      people: ids.map((id) => ({
        id,
        name: id,
        hidden: false,
        mentions: people.filter((one) => one[0] === id).map(([, words, place]) => at(words, place)),
      })),
      countries: country ? [{ code: country[0], about: true, mentions: [at(country[1])] }] : [],
    },
  };
}

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, match }) => (match ? `[${text}]` : text)).join("");

function hit(article: Article, q: string, filters: Partial<typeof EVERYTHING.filters>) {
  const kept = { article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
  return hitOf(kept, parse(q), { ...queryOf(EVERYTHING), filters: { ...EVERYTHING.filters, ...filters } });
}
const include = (...values: string[]) => ({ include: values, exclude: [], all: false });

const TEXT =
  "The ferry was late. Ana Prado said that the pier was closed. A tram was sent by Rui Prado. Ms Prado, too, took the tram.";

describe("a hit under chosen values", () => {
  it("shows the sentence that names the value, by a mention of that very value", () => {
    const article = articleNaming("Harbour", TEXT, [
      ["ana", "Ana Prado"],
      ["rui", "Rui Prado"],
    ]);
    expect(shown(hit(article, "", { people: include("ana") }).snippet)).toBe(
      "[Ana Prado] said that the pier was closed.",
    );
    expect(shown(hit(article, "", { people: include("rui") }).snippet)).toBe("A tram was sent by [Rui Prado].");
  });

  it("takes of its sentences the one with the words that were looked for, and marks both", () => {
    const far = `${TEXT} ${"It rained for a while. ".repeat(12)}`;
    const article = articleNaming("Harbour", `${far}Ana Prado left by balloon.`, [
      ["ana", "Ana Prado"],
      ["ana", "Ana Prado", 1],
    ]);
    const filters = { people: include("ana") };
    expect(shown(hit(article, "balloon ", filters).snippet)).toBe("[Ana Prado] left by [balloon].");
    expect(shown(hit(article, "pier ", filters).snippet)).toBe("[Ana Prado] said that the [pier] was closed.");
    expect(shown(hit(article, "prado ", filters).snippet)).toBe("[Ana Prado] said that the pier was closed.");
    expect(shown(hit(article, "tram ", filters).snippet)).toContain("[Ana Prado] said that the pier was closed. … ");
    expect(shown(hit(article, "tram ", filters).snippet)).toContain("[tram]");
  });

  it("marks several values in the sentence that they share, and else shows a sentence for each", () => {
    const article = articleNaming(
      "Harbour",
      "Ana Prado met Rui Mota in Porto. Eva Reis was ill.",
      [
        ["ana", "Ana Prado"],
        ["rui", "Rui Mota"],
        ["eva", "Eva Reis"],
      ],
      ["PT", "Porto"],
    );
    expect(shown(hit(article, "", { people: include("ana", "rui"), countries: include("PT") }).snippet)).toBe(
      "[Ana Prado] met [Rui Mota] in [Porto].",
    );
    expect(shown(hit(article, "", { people: include("ana", "eva") }).snippet)).toBe(
      "[Ana Prado] met Rui Mota in Porto. … [Eva Reis] was ill.",
    );
  });

  it("marks the value in the headline, and shows the text where that names it nowhere", () => {
    const article = articleNaming("Eva Reis resigns", "She gave no reason for it.", [["eva", "Eva Reis"]]);
    const found = hit(article, "", { people: include("eva") });
    expect(shown(found.headline.segments)).toBe("[Eva Reis] resigns");
    expect(shown(found.snippet)).toBe("She gave no reason for it.");
    for (const q of [
      "resigns ",
      "title:resigns ",
      'title:"eva reis resigns"',
      "title:resig*",
      "title:eva title:resigns ",
    ])
      expect([q, shown(hit(article, q, { people: include("eva") }).headline.segments).replace("] [", " ")]).toEqual([
        q,
        "[Eva Reis resigns]",
      ]);
    // What is looked for in headlines is nothing that the text is marked for.
    expect(shown(hit(article, "title:reason ", { people: include("eva") }).snippet)).toBe("She gave no reason for it.");
  });

  it("looks at values that are typed, and at none that are shut out", () => {
    const article = articleNaming("Harbour", TEXT, [["rui", "Rui Prado"]]);
    const typed = { kind: "or" as const, of: [{ kind: "value" as const, facet: "people" as const, value: "rui" }] };
    const kept = { article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
    expect(shown(hitOf(kept, typed).snippet)).toBe("A tram was sent by [Rui Prado].");
    const shut = { include: [], exclude: ["rui"], all: false };
    expect(shown(hit(article, "", { people: shut }).snippet)).toBe(TEXT);
  });
});

describe("a hit", () => {
  it("says what it is: a headline alone, a later version, read by a machine", () => {
    const kept = { added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
    const article = articleOf({ title: "Harbour closed", text: "" });
    expect(hitOf({ ...kept, article }, parse("")).kinds).toEqual(["flash"]);
    const told = articleOf({ title: "Harbour closed" });
    expect(hitOf({ ...kept, article: told, family: "first" }, parse("")).kinds).toEqual(["laterVersion"]);
    expect(hitOf({ ...kept, article: told, family: told.id }, parse("")).kinds).toEqual([]);
    // Its family may be named by one of its own copies.
    expect(hitOf({ ...kept, article: told, family: "first", copies: 1 }, parse("")).kinds).toEqual([]);
    const read = { ...told, given: { ...told.given, machineRead: { confidence: null } } };
    expect(hitOf({ ...kept, article: read }, parse("")).kinds).toEqual(["machineRead"]);
  });

  it("has further passages with the words, none twice", () => {
    const gap = "It rained for a while, and nobody went out. ".repeat(8);
    const text = `The tram and the tram ran. ${gap}A tram stopped. ${gap}One tram left. ${gap}No tram came.`;
    const kept = {
      article: articleOf({ text }),
      added: null,
      groupAdded: null,
      copyOf: null,
      copies: 0,
      said: [],
      family: null,
    };
    const { snippet, passages } = hitOf(kept, parse("tram "));
    expect(shown(snippet)).toContain("The [tram] and the [tram] ran.");
    expect(passages).toHaveLength(2);
    expect(shown(passages[0]!)).toContain("A [tram] stopped.");
    expect(shown(passages[1]!)).toContain("One [tram] left.");
    expect(hitOf(kept, parse("")).passages).toEqual([]);
  });
});
