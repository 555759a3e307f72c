import { describe, expect, it } from "vitest";
import { readText } from "../../lib/query/article/match-places.ts";
import { readingParts } from "../../lib/query/article/reading.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { articleOf } from "../fixtures/article.ts";

const text = "Ana Duarte opened the port of Porto Novo.  The port\nhad been shut.";
const sketch = articleOf({ title: "Port opens", text });
const start = text.indexOf("Ana Duarte");
const article = {
  ...sketch,
  facets: {
    ...sketch.facets,
    people: [
      {
        id: "ana-duarte",
        name: "Ana Duarte",
        hidden: false,
        mentions: [{ field: "text" as const, start, end: start + 10, reason: "given-name" }],
      },
    ],
  },
};

describe("readingParts", () => {
  it.each(["", "port ", "duarte opened ", '"ana duarte opened the"', "por"])(
    "loses no letter, searching for %j",
    (q) => {
      for (const { text, runs } of readingParts(article, parse(q))) {
        expect(runs.flatMap(({ segments }) => segments.map((segment) => segment.text)).join("")).toBe(text);
      }
    },
  );

  it("marks words across the border of a name", () => {
    const runs = readingParts(article, parse('"duarte opened"')).flatMap((part) => part.runs);
    const name = runs.find(({ names }) => names !== null)!;
    expect(name.segments).toEqual([
      { text: "Ana ", match: false },
      { text: "Duarte", match: true },
    ]);
    expect(runs[runs.indexOf(name) + 1]!.segments[0]).toEqual({ text: " opened", match: true });
  });

  it("marks nothing where nothing is searched for", () => {
    const segments = readingParts(article).flatMap(({ runs }) => runs.flatMap((run) => run.segments));
    expect(segments.filter(({ match }) => match)).toEqual([]);
  });

  it("marks three thousand matches of a text that has more, and loses no letter of the rest", () => {
    const long = articleOf({ text: "a ".repeat(8000) });
    const segments = readingParts(long, parse("a ")).flatMap(({ runs }) => runs.flatMap((run) => run.segments));
    expect(segments.filter(({ match }) => match)).toHaveLength(3000);
    expect(segments.map(({ text }) => text).join("")).toContain("a ".repeat(7999));
  });
});

describe("readText", () => {
  const places = (q: string, isChosen: (value: string) => boolean) => {
    const { parts, matches } = readText(readingParts(article, parse(q)), ({ value }) => isChosen(value));
    const segments = parts.flatMap(({ runs }) => runs.flatMap((run) => run.segments));
    return { matches, marked: segments.filter(({ match }) => match).map(({ text, place }) => `${place} ${text}`) };
  };

  it("numbers what was looked for in the order in which it is read", () => {
    expect(places("port ", () => false)).toEqual({ matches: 2, marked: ["1 port", "2 port"] });
    expect(places("", () => false)).toEqual({ matches: 0, marked: [] });
  });

  it("takes a mention of a chosen value for one match, by whatever of it one looks for", () => {
    expect(places("port duarte ", (value) => value === "ana-duarte")).toEqual({
      matches: 3,
      marked: ["1 Ana Duarte", "2 port", "3 port"],
    });
    expect(places("", (value) => value === "ana-duarte").matches).toBe(1);
    expect(places("", (value) => value === "another").matches).toBe(0);
  });

  it("numbers nothing of the headline and of what is set aside", () => {
    const parts = readingParts(article, parse("port "));
    const aside = parts.map((part) => ({ ...part, aside: "furniture" as const }));
    expect(readText(aside, () => true)).toEqual({ parts: [], matches: 0 });
    expect(parts.some(({ kind, runs }) => kind === "headline" && runs.length > 0)).toBe(true);
  });
});
