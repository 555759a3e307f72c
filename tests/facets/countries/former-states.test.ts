import { describe, expect, test } from "vitest";
import { countryLabel } from "../../../lib/facets/countries/country-label.ts";
import { codeAt } from "../../../lib/facets/countries/match/code-at.ts";
import { codesIn } from "./read-countries.ts";

describe("former states", () => {
  test.each([
    ["Moscow in 1987", "Moscow offered talks.", "1987-05-04", ["SUHH"]],
    ["Moscow on its last day", "Moscow offered talks.", "1991-12-25", ["SUHH"]],
    ["Moscow the day after", "Moscow offered talks.", "1991-12-26", ["RU"]],
    ["Kiev in 1986", "Buses left Kiev.", "1986-05-06", ["SUHH"]],
    ["Vilnius earlier free", "Vilnius opened an embassy.", "1991-10-01", ["LT"]],
    ["Leipzig in 1989", "Crowds filled Leipzig.", "1989-10-09", ["DDDE"]],
    ["Leipzig in 1999", "Crowds filled Leipzig.", "1999-10-09", ["DE"]],
    ["both Germanys", "East Germany wrote to Bonn.", "1985", ["DDDE", "DE"]],
    ["East Germans", "East Germans queued.", "1989-11-10", ["DDDE"]],
    ["the Gold Coast with its new name", "The Gold Coast is now Ghana.", "1957-03-06", ["GH"]],
    ["Prague in 1980", "Slovak miners met in Prague.", "1980-01", ["CSHH"]],
    ["Zagreb in 1985", "The train to Zagreb was late.", "1985-01-01", ["YUCS"]],
    ["Zagreb in 1995", "The train to Zagreb was late.", "1995-01-01", ["HR"]],
    ["Belgrade in 1999", "Sirens sounded in Belgrade.", "1999-03-24", ["YUCS"]],
    ["Belgrade in 2004", "Voters queued in Belgrade.", "2004-06-27", ["CSXX"]],
    ["Kinshasa in 1990", "Soldiers left Kinshasa.", "1990-01-01", ["ZRCD"]],
    ["Congo in the days of Zaire", "Zaire and Congo share a river.", "1987-03-02", ["CG", "ZRCD"]],
    ["Aden in 1980", "The port of Aden reopened.", "1980-01-01", ["YDYE"]],
    ["Hanoi in 1968", "Bombers struck Hanoi.", "1968-01-01", ["VDVN"]],
    ["Salisbury's country in 1970", "Rhodesia closed its border.", "1970-06-01", ["RHZW"]],
    ["Rhodesia looked back at", "Rhodesia became Zimbabwe.", null, ["ZW"]],
    ["a renamed country keeps one code", "Burma and Upper Volta signed.", "1980-01-01", ["BF", "MM"]],
    [
      "Soviet and Yugoslav in a text of today",
      "The former Soviet Union and Yugoslavia broke up.",
      null,
      ["SUHH", "YUCS"],
    ],
    ["no date means today", "Moscow offered talks.", null, ["RU"]],
  ])("%s", (_, text, publishedAt, codes) => expect(codesIn(text, { publishedAt })).toEqual(codes));

  test("the year of a change still belongs to the old state", () => {
    expect(codeAt("RU", "1991")).toBe("SUHH");
    expect(codeAt("RU", "1992")).toBe("RU");
    expect(codeAt("RU", "1900")).toBe("RU");
    expect(codeAt("FR", "1950")).toBe("FR");
  });

  test("labels", () => {
    expect(countryLabel("SUHH")).toBe("Soviet Union");
    expect(countryLabel("CI")).toBe("Ivory Coast");
    expect(countryLabel("XK")).toBe("Kosovo");
    expect(countryLabel("QQ")).toBe("QQ");
  });
});
