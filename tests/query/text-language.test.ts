import { expect, it } from "vitest";
import { languageApart, textLanguage } from "../../lib/query/article/text-language.ts";

it("a text's language is told to a page that is in another, whatever the country, and never where it is unknown or no tag", () => {
  const apart = (language: string | null | undefined, locale: string) => languageApart({ language }, locale);
  expect([apart("ar", "en"), apart("en", "fr"), apart("en-GB", "es"), apart("zh-Hant", "en")]).toEqual([
    "ar",
    "en",
    "en-GB",
    "zh-Hant",
  ]);
  for (const language of ["en", "EN", "en-GB", "und", "tostring", "", null, undefined])
    expect(apart(language, "en")).toBeUndefined();
  expect(textLanguage({ language: "en-GB" })).toBe("en-GB");
});
