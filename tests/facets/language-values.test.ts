import { expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { FACET_VALUES, valuesOf } from "../../lib/facets/facet-values.ts";

const TEXT =
  "The ferry to the island ran again on Thursday after a winter in dock, and its owner said that the hull was sound.";

function articleIn(language: string) {
  const fields = { title: "Ferry", language };
  const record = { kind: "record" as const, file: "a.jsonl", place: "line 1", text: TEXT, fields, notes: [] };
  return normalize(record, { collection: "main", outlet: null, today: "2026-11-29" })!;
}

it.each([
  ["en", "en", "en", "English"],
  ["en_GB", "en-GB", "en", "English"],
  ["Englisch", "en", "en", "English"],
  ["English (US)", "en-US", "en", "English"],
  ["zh-Hant-TW", "zh-Hant-TW", "zh", "Chinese"],
  ["French", "fr", "fr", "French"],
])("%s is one value of its language, and its region is kept", (given, tag, value, label) => {
  const article = articleIn(given);
  expect(article.language).toBe(tag);
  expect(valuesOf(article, "languages")).toEqual([{ value, label }]);
});

it.each(["und", "UND ", "mul", "zxx"])("%s says that there is no one language, or that it is not known", (given) => {
  const article = articleIn(given);
  expect(article.language).toBeNull();
  expect(valuesOf(article, "languages")).toEqual([]);
});

it.each(["unknown", "n/a", "Klingonese"])("%s says nothing: the text does", (given) => {
  expect(articleIn(given).language).toBe("en");
});

it("takes a language's other names for its value", () => {
  const named = FACET_VALUES.languages.byOtherName!;
  expect(["Französisch", "fr-CA", "français"].map((typed) => named(typed)?.value)).toEqual(["fr", "fr", "fr"]);
  expect(named("ferry")).toBeNull();
});
