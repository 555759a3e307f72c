import { describe, expect, it } from "vitest";
import { canonicalLanguage } from "../../lib/article/canonical-language.ts";
import { languageOf } from "../../lib/article/language.ts";

describe("languageOf()", () => {
  it.each([
    [
      "en",
      "The harbour was closed on Friday after the storm had torn two ships from the quay, the harbour master said.",
    ],
    ["fr", "Le port a été fermé vendredi après que la tempête eut arraché deux navires du quai, a dit le capitaine."],
    ["es", "El puerto fue cerrado el viernes después de que la tormenta arrancara dos barcos del muelle, dijo ayer."],
  ])("tells %s", (language, text) => expect(languageOf(text)).toBe(language));

  it("tells nothing of a short text", () => expect(languageOf("Storm closes harbour")).toBeNull());

  it("tells nothing of a table, whose few words look like many languages", () => {
    const table = Array.from({ length: 12 }, (_, row) => `MAY${row} 6270 UNTRD ${6200 + row} UP ${row} B ${row * 7}`);
    expect(languageOf(table.join("\n"))).toBeNull();
  });

  it("tells the language of prose with many figures", () => {
    const report =
      "Net profit rose to 12,450,000 dlrs from 11,300,000 in the first quarter of 1987, the company said, while revenues fell to 98,000,000 from 101,500,000 because of the weaker dollar and of higher costs.";
    expect(languageOf(report)).toBe("en");
  });
});

describe("canonicalLanguage()", () => {
  it.each([
    ["en_us", "en-US"],
    [" PT-br ", "pt-BR"],
    ["not a tag", null],
    ["iw", "he"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["gsw", "gsw"],
    ["toString", null],
    ["constructor", null],
    ["newspaper", null],
    ["__proto__", null],
    ["the", null],
    ["und", null],
    ["en-US-u-ca-gregory", "en-US"],
  ])("reads %s", (given, tag) => expect(canonicalLanguage(given)).toBe(tag));
});
