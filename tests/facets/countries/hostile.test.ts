import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaces } from "../../../lib/facets/countries/match/find-places.ts";
import { passagesOfText, readCountries } from "./read-countries.ts";

const MB = 1_000_000;

describe("hostile input", () => {
  test("10 MB of one endless line of names", () => {
    const unit = "Paris, Texas, and Georgia ";
    const found = readCountries(unit.repeat(Math.ceil((10 * MB) / unit.length)));
    expect(found.map(({ code }) => code)).toEqual(["US"]);
  }, 120_000);

  test.each([
    ["capitals alone", "PARIS TOLD US THAT GEORGIA WAITS. "],
    ["one endless name", "New York New Mexico "],
    ["stops", "U.S. "],
    ["hyphens", "Israel-"],
    ["initials", "J. "],
  ])(
    "1 MB of %s",
    (_, unit) => {
      expect(() => readCountries(unit.repeat(Math.ceil(MB / unit.length)))).not.toThrow();
    },
    60_000,
  );

  test("a hundred thousand passages", () => {
    const zones = Array.from({ length: 100_000 }, () => ["body", "Paris waits for Georgia. "] as const);
    expect(readCountries(zones).map(({ code }) => code)).toEqual(["FR", "GE"]);
  }, 60_000);

  test.each([
    ["nothing", ""],
    ["other scripts", "巴黎与莫斯科 приехал в Москву القاهرة กรุงเทพ ירושלים"],
    ["marks alone", "— … ‘’ “” ⟦⟧ \u202e \u0000 \ud800"],
    ["a lone prefix", "Sino-"],
    ["a comma and a state", ", Texas"],
  ])("%s", (_, text) => expect(() => readCountries(text)).not.toThrow());

  test("prototype names are no places", () => {
    expect(readCountries("Constructor toString __proto__ HasOwnProperty ValueOf").length).toBe(0);
  });
});

const WORDS = fc.constantFrom(
  ..."Paris Texas , . - Georgia Jordan Michael Bank of America the U.S. US New York Sudan South Korea 's St. Louis County Al Sabah Ga. In Moscow LONDON Chinese Sino Times « 東京 Ont. W. Va.".split(
    " ",
  ),
);
const TEXTS = fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  test("places come in reading order, inside their passage, without overlap", () => {
    fc.assert(
      fc.property(fc.array(TEXTS, { maxLength: 4 }), (texts) => {
        const passages = passagesOfText(texts.map((text) => ["body", text] as const));
        let last = { passage: -1, end: 0 };
        for (const { span, codes, kind } of findPlaces(passages, null)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(passages[span.passage]!.tokens.length);
          if (span.passage === last.passage) expect(span.start).toBeGreaterThanOrEqual(last.end);
          else expect(span.passage).toBeGreaterThan(last.passage);
          expect(codes.length > 0 || kind === "mask").toBe(true);
          last = span;
        }
      }),
    );
  });

  test("countries come sorted, each with a mention, and the same each time", () => {
    fc.assert(
      fc.property(TEXTS, fc.constantFrom(null, "1987", "2004-05-06"), (text, publishedAt) => {
        const found = readCountries(text, { publishedAt });
        const codes = found.map(({ code }) => code);
        expect(codes).toEqual([...new Set(codes)].sort());
        for (const { mentions } of found) expect(mentions.length).toBeGreaterThan(0);
        expect(JSON.stringify(readCountries(text, { publishedAt }))).toBe(JSON.stringify(found));
        if (found.length > 0) expect(found.some(({ about }) => about)).toBe(true);
      }),
    );
  });
});
