import { describe, expect, test } from "vitest";
import { AMBIGUOUS_NAMES } from "../../../lib/facets/countries/ambiguous-table.ts";
import { CITY_TABLE } from "../../../lib/facets/countries/city-table.ts";
import { COUNTRY_TABLE } from "../../../lib/facets/countries/country-table.ts";
import { FORMER_STATES } from "../../../lib/facets/countries/former-states.ts";
import { LOCAL_CUES } from "../../../lib/facets/countries/local-cue-table.ts";
import { ORGANISATIONS } from "../../../lib/facets/countries/mask-table.ts";
import { GOVERNMENT_BODIES, METONYMS, PREFIXES } from "../../../lib/facets/countries/metonym-table.ts";
import { NEIGHBOURS } from "../../../lib/facets/countries/neighbours.ts";
import { REGION_DEMONYMS, REGIONS } from "../../../lib/facets/countries/region-table.ts";
import { SALIENCE_FEATURES } from "../../../lib/facets/countries/salience-features.ts";
import { SALIENCE_WEIGHTS } from "../../../lib/facets/countries/salience-weights.ts";
import { cellItems, tableRows } from "../../../lib/facets/countries/table-rows.ts";
import { codesIn } from "./read-countries.ts";

const countries = tableRows(COUNTRY_TABLE);
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

  test("name no country that does not exist", () => {
    for (const table of [REGIONS, REGION_DEMONYMS, METONYMS, GOVERNMENT_BODIES, PREFIXES, ORGANISATIONS]) {
      for (const [code] of tableRows(table)) expect(codes.has(code!), code).toBe(true);
    }
    for (const [row] of tableRows(LOCAL_CUES))
      for (const code of row!.split(" ")) expect(codes.has(code), code).toBe(true);
    for (const [, , row] of tableRows(AMBIGUOUS_NAMES)) {
      for (const item of row!.split(" ")) expect(codes.has(item.slice(0, 2)), item).toBe(true);
    }
    for (const code of NEIGHBOURS.keys()) expect(known.has(code), code).toBe(true);
  });

  test("hold well-formed cities, each once, in less than 150 kB", () => {
    const cities = CITY_TABLE.trim().split(/[;\n]\s*/);
    const names = cities.map((city) => city.replace(/^~|\|.*$/g, ""));
    expect(new Set(names).size).toBe(names.length);
    for (const city of cities) expect(city).toMatch(/^~?[^|~]+\|[A-Z]{2}\d[a-z,]*(?: [A-Z]{2}\d[a-z,]*)*$/);
    for (const [, code] of CITY_TABLE.matchAll(/[| ]([A-Z]{2})\d/g)) expect(codes.has(code!), code).toBe(true);
    expect(Buffer.byteLength(CITY_TABLE)).toBeLessThan(150_000);
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
