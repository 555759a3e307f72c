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

  test("an outlet that is called just like a place takes nothing from it", () => {
    const passages = passagesOfText("Delegates from Iran left.");
    const outlets = [{ passage: 0, start: 2, end: 3 }];
    const places = findPlaces(passages, null);
    const found = resolveCountries({ passages, places, people: [], outlets, publishedAt: null, home: null });
    expect(found.map(({ code }) => code)).toEqual(["IR"]);
  });
});
