import { describe, expect, it } from "vitest";
import { countryLabel, countryNames } from "../../lib/facets/countries/country-label.ts";
import { FORMER_STATES, type FormerCode } from "../../lib/facets/countries/former-states.ts";
import { countryByName } from "../../lib/facets/countries/match/country-by-name.ts";
import { tableRows } from "../../lib/facets/countries/table-rows.ts";
import { languageLabel, languageNames } from "../../lib/facets/language-label.ts";

describe("names of countries", () => {
  const countries = tableRows("countries").map(([code]) => code!);
  const former = Object.fromEntries(FORMER_STATES.map(({ code }) => [code, `(${code})`])) as Record<FormerCode, string>;

  it("mean their country when they are typed, those of former states that had names of their own too", () => {
    const lasting = FORMER_STATES.filter(({ names }) => names).map(({ code }) => code);
    for (const code of [...countries, ...lasting]) expect(countryByName(countryLabel(code)), code).toBe(code);
  });

  it("are Unicode's in another language, but for those of its own", () => {
    const name = countryNames("fr", { ...former, SUHH: "Union soviétique", CI: "Côte-d’Ivoire" });
    expect(["DE", "XK", "CI", "SUHH"].map(name)).toEqual(["Allemagne", "Kosovo", "Côte-d’Ivoire", "Union soviétique"]);
    expect([...countries, ...Object.keys(former)].filter((code) => name(code) === code)).toEqual([]);
    // @ts-expect-error Unicode knows no former states: a language names them all
    countryNames("fr", { SUHH: "Union soviétique" });
  });

  it("are none for what is no country's code", () => {
    for (const code of ["QQ", "ZZ", "EU", "", "toString", "__proto__", "constructor", "d'oh"]) {
      expect(countryLabel(code)).toBe(code);
      expect(countryNames("fr", former)(code)).toBe(code);
    }
  });
});

describe("names of languages", () => {
  it.each([
    ["en", "English", "anglais"],
    ["en-AU", "Australian English", "anglais australien"],
    ["zh-Hans", "Simplified Chinese", "chinois simplifié"],
    ["und", "Unknown language", "Langue inconnue"],
    ["en-XX", "English (en-XX)", "anglais (en-XX)"],
    ["tostring", "Unknown language (tostring)", "Langue inconnue (tostring)"],
    ["toString", "Unknown language (toString)", "Langue inconnue (toString)"],
    ["no tag", "Unknown language (no tag)", "Langue inconnue (no tag)"],
  ])("say of %s: %s", (tag, english, french) => {
    expect(languageLabel(tag)).toBe(english);
    expect(languageNames("fr", "Langue inconnue")(tag)).toBe(french);
  });
});
