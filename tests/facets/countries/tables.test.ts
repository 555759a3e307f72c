import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTRY_GROUPS } from "../../../lib/facets/countries/disambiguate/country-groups.ts";
import { FORMER_STATES } from "../../../lib/facets/countries/former-states.ts";
import { SALIENCE_FEATURES } from "../../../lib/facets/countries/salience-features.ts";
import { SALIENCE_WEIGHTS } from "../../../lib/facets/countries/salience-weights.ts";
import { cellItems, type PlaceTable, tableRows } from "../../../lib/facets/countries/table-rows.ts";
import { codesIn } from "./read-countries.ts";
import { COLUMNS, tableFaults } from "./table-faults.ts";

const countries = tableRows("countries");
const codes = new Set(countries.map(([code]) => code!));
const known = new Set([...codes, ...FORMER_STATES.map(({ code }) => code)]);

describe("the tables", () => {
  test("hold the 249 countries of ISO 3166-1 and Kosovo, in order, each once", () => {
    expect(countries).toHaveLength(250);
    expect([...codes]).toEqual([...codes].sort());
    for (const row of countries) expect(row, row[0]).toHaveLength(5);
    const names = new Intl.DisplayNames("en", { type: "region" });
    for (const code of codes) expect(names.of(code), code).not.toBe(code);
  });

  test("hold the former states of ISO 3166-3, each with its time", () => {
    for (const { code, from, until, territory } of FORMER_STATES) {
      expect(code).toMatch(/^[A-Z]{4}$/);
      expect(from < until, code).toBe(true);
      for (const [member, left] of Object.entries(territory ?? {})) {
        expect(codes.has(member), member).toBe(true);
        expect(left === "" || (left > from && left <= until), `${code} ${member}`).toBe(true);
      }
    }
  });

  test.each(Object.keys(COLUMNS) as PlaceTable[])("are well-formed: %s", (table) => {
    const text = readFileSync(new URL(`../../../lib/facets/countries/tables/${table}.tsv`, import.meta.url), "utf8");
    expect(tableFaults(table, text)).toEqual([]);
    expect(tableRows(table)).toHaveLength(text.trimEnd().split("\n").length - 1);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  });

  test.each([
    ["cities", "name\tdoubt\tplaces\nhull\t\tGB6 QQ1", 'tables/cities.tsv:2: "GB6 QQ1" cannot stand under "places"'],
    ["cities", "name\tdoubt\tplaces\nhull\tx\tGB6", 'tables/cities.tsv:2: "x" cannot stand under "doubt"'],
    ["cities", "name\tdoubt\tplaces\nhull\t\tGB6\nbath\t\tGB5", 'tables/cities.tsv:3: "bath" stands behind "hull"'],
    ["masks", "name\nRed Sea\nRed Sea", 'tables/masks.tsv:3: "Red Sea" stands in line 2 too'],
    ["masks", "name\n Red Sea", 'tables/masks.tsv:2: " Red Sea" cannot stand under "name"'],
    ["regions", "country\tnames\nGB Wales", "tables/regions.tsv:2: has 1 cells, expected 2"],
    ["regions", "country\tnames\nGB\tWales,Kent, ", 'tables/regions.tsv:2: "Wales,Kent, " cannot stand under "names"'],
    ["regions", "names\nGB\tWales", "tables/regions.tsv:1: the columns are country, names"],
    [
      "local-cues",
      "countries\tweight\twords\nGB XX\t2\tpm",
      'tables/local-cues.tsv:2: "2" cannot stand under "weight"',
    ],
  ] as const)("name the line of a fault in %s", (table, text, fault) => {
    expect(
      tableFaults(table, text).some((found) => found.startsWith(fault)),
      tableFaults(table, text).join(),
    ).toBe(true);
  });

  test("name neighbours that there are", () => {
    for (const code of COUNTRY_GROUPS.keys()) expect(known.has(code), code).toBe(true);
  });

  test("give each country by its own name", () => {
    // Names that need company: islands that share a name with a state or a saint with a neighbour.
    for (const [code, name] of countries) expect(codesIn(`Officials visited ${name} on Monday.`), name).toEqual([code]);
  });

  test("give each country by its other names and its demonyms, one and many", () => {
    for (const [code, , others, demonyms] of countries) {
      for (const name of cellItems(others))
        expect(codesIn(`Officials visited ${name} on Monday.`), name).toEqual([code]);
      for (const demonym of cellItems(demonyms)) {
        expect(codesIn(`Two ${demonym} officials spoke on Monday.`), demonym).toEqual([code]);
        if (/(?:[^m]an|\bGerman|i)$/.test(demonym)) {
          expect(codesIn(`The ${demonym}s came on Monday.`), `${demonym}s`).toEqual([code]);
        }
      }
    }
  });

  test("give former states by their names and demonyms", () => {
    for (const { code, names, demonyms } of FORMER_STATES) {
      for (const name of cellItems(names))
        expect(codesIn(`Officials visited ${name} on Monday.`), name).toEqual([code]);
      for (const demonym of cellItems(demonyms))
        expect(codesIn(`The ${demonym} envoys left.`), demonym).toEqual([code]);
    }
  });

  test("weigh each feature, forty at most, and none for a country of its own", () => {
    expect(Object.keys(SALIENCE_WEIGHTS)).toEqual([...SALIENCE_FEATURES]);
    expect(SALIENCE_FEATURES.length).toBeLessThanOrEqual(40);
  });
});
