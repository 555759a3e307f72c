import { describe, expect, test } from "vitest";
import { nameKey } from "../../../lib/facets/people/names/name-key.ts";

const FAMILIES: readonly (readonly [string, string, string])[] = [
  ["Clara Jensen", "jensen", "clara"],
  ["President Clara Jensen's", "jensen", "clara"],
  ["Dr. Tom B. Okoro Jr.", "okoro", "tom b"],
  ["François Léger", "leger", "francois"],
  ["Ursula von der Heide", "heide", "ursula"],
  ["Hassan al-Jabari", "jabari", "hassan"],
  ["P.D. Harrow", "harrow", "p d"],
  ["Li Guangming", "li", "guangming"],
  ["Choi Min-seo", "choi", "min seo"],
  ["Nguyen Van Tuan", "nguyen", "van tuan"],
  ["Mezei Zoltán", "mezei", "zoltan"],
  ["Zoltán Mezei", "mezei", "zoltan"],
  ["Eva Gabor", "gabor", "eva"],
  ["Zoltan Gabor", "gabor", "zoltan"],
  ["Lee Harper", "harper", "lee"],
  ["Jin Young Lee", "lee", "jin young"],
  ["Lance Fielding", "fielding", "lance"],
  ['Samuel "Big Sam" Wilkins', "wilkins", "samuel"],
  ["Pelé", "pele", ""],
];

describe("nameKey()", () => {
  test.each(FAMILIES)("reads %s", (name, family, given) => {
    expect(nameKey(name)).toMatchObject({ family, given });
  });

  test("keeps the parts in order, with particles and without titles and suffix", () => {
    expect(nameKey("Sir Luis de la Vega III")).toEqual({
      parts: ["luis", "de", "la", "vega"],
      family: "vega",
      given: "luis",
      particles: ["de", "la"],
      suffix: "iii",
      familyFirst: false,
    });
  });

  test("makes something of anything", () => {
    for (const name of ["", " ", "'s", "-", "🙂", "Президент", "King", "\u200f"])
      expect(nameKey(name).parts).toBeDefined();
  });

  test("keeps the marks that are letters of a script: two names of the same consonants are two", () => {
    expect(nameKey("नीतीश कुमार").parts).toEqual(["नीतीश", "कुमार"]);
    expect(nameKey("राम कुमार").parts).not.toEqual(nameKey("रमा कमार").parts);
  });
});
