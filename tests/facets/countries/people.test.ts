import { describe, expect, test } from "vitest";
import { findPlaces } from "../../../lib/facets/countries/match/find-places.ts";
import { resolveCountries } from "../../../lib/facets/countries/resolve-countries.ts";
import { codesIn, passagesOfText } from "./read-countries.ts";

describe("names that people bear", () => {
  test.each([
    ["a given name before", "Grace Jordan won the race.", []],
    ["a title before", "Mrs. London kept the shop for years.", []],
    ["an initial before", "The novels of J. England are out of print.", []],
    ["initials before", "The plays of R.K. Paris are forgotten.", []],
    ["a surname after", "Chad Merrick, a plumber, won the raffle.", []],
    ["a given name that is a city", "Paris Delgado sang at the fair.", []],
    ["a surname, then alone", "Anna Jordan opened the meeting. Jordan then read the minutes.", []],
    ["a person and the country", "Lucy Jordan flew to Jordan.", ["JO"]],
    ["a person, and the country by its people", "Lucy Jordan met Jordanian teachers. Jordan needs more.", ["JO"]],
    ["an Irish surname after", "Georgia O'Dowd paints flowers.", []],
    ["a demonym as surname", "Laura French painted the hall.", []],
    ["an Arabic family name", "Sheikh Nasser Al-Sabah opened the museum.", []],
    ["a particle before", "Maria dos Santos grows coffee.", []],
    ["an age after", "Georgia, 12, won the spelling bee. Georgia was glad.", []],
    ["a clause on a person", "Victoria, who is 34, sang.", []],
    ["a clause on a president", "The president of Chad, who is ill, flew to France.", ["FR", "TD"]],
    ["kin", "Her husband Chad has two children, Georgia and Jordan.", []],
    ["kin behind a comma", "Her son, Israel, and her sister, Sofia, survive her.", []],
    ["kin, and a country that speaks", "The bomb killed his wife, Israel said.", ["IL"]],
    ["kin of the name's own", "Jordan's mother said that Jordan slept.", []],
    ["a country that kills somebody's kin", "Israel killed his father, he said.", ["IL"]],
    ["a byline in capitals", "BY CHAD KLEMPER", []],
    ["an age of a country", "Kenya, 34 years after independence, voted again.", ["KE"]],
    ["a country that does something", "Jordan and Egypt opened the crossing.", ["EG", "JO"]],
    ["a country with an office after it", "Jordan Prime Minister Bisher Khasawneh resigned.", ["JO"]],
  ])("%s", (_, text, codes) => expect(codesIn(text)).toEqual(codes));

  test("a place inside a person or an outlet does not count, and the surname is theirs later on", () => {
    const passages = passagesOfText("Quentin Oslo waved. Oslo smiled, The Oslo Lantern reported from Norway.");
    const places = findPlaces(passages, null);
    const people = [{ passage: 0, start: 0, end: 2 }];
    const outlets = [{ passage: 0, start: 7, end: 10 }];
    const found = resolveCountries({ passages, places, people, outlets, publishedAt: null, home: null });
    expect(found.map(({ code, mentions }) => [code, mentions.length])).toEqual([["NO", 2]]);
  });

  test.each([
    ["Georgia Hale opened the shop. Georgia runs it with friends.", []],
    ["Israel Katzman met Norwegian envoys. Israel will sign.", ["IL", "NO"]],
    ["Jordan Lee flew on. Jordan needs water, he said in Amman.", ["JO"]],
  ])("a given name is the person's later on, in a text that names no other country: %s", (text, codes) => {
    const passages = passagesOfText(text);
    const people = [{ passage: 0, start: 0, end: 2 }];
    const places = findPlaces(passages, null);
    const found = resolveCountries({ passages, places, people, outlets: [], publishedAt: null, home: null });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test("an outlet that is called just like a place takes nothing from it", () => {
    const passages = passagesOfText("Delegates from Iran left.");
    const outlets = [{ passage: 0, start: 2, end: 3 }];
    const places = findPlaces(passages, null);
    const found = resolveCountries({ passages, places, people: [], outlets, publishedAt: null, home: null });
    expect(found.map(({ code }) => code)).toEqual(["IR"]);
  });
});
