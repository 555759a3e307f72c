import { COUNTRY_TABLE } from "./country-table.ts";
import { type Draw, drawByRank } from "./draw.ts";
import type { Random } from "./random.ts";

/** A country as stories name it; `place` is its rank among those of its culture, `name` has its article. */
export interface Country {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly demonym: string;
  readonly capital: string;
  readonly culture: string;
  readonly place: number;
  readonly from: number;
  readonly until: number;
}

const placed = new Map<string, number>();

/** Every country of the table. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim().split("\n").map(parse);

/** How many countries share a culture. */
export const COUNTRIES_OF: ReadonlyMap<string, number> = placed;

function parse(row: string, index: number): Country {
  const [code = "", name = "", demonym = "", capital = "", culture = "", years = "0-"] = row.split(" | ");
  const [from, until] = years.split("-").map(Number);
  const place = placed.get(culture) ?? 0;
  placed.set(culture, place + 1);
  return { index, code, name, demonym, capital, culture, place, from: from ?? 0, until: until || 9999 };
}

const byYear = new Map<number, { readonly list: readonly Country[]; readonly draw: Draw }>();

/** A country of which a story may begin in that year, the prominent ones more often. */
export function drawCountry(random: Random, year: number): Country {
  let known = byYear.get(year);
  if (known === undefined) {
    const list = COUNTRIES.filter(({ from, until }) => from <= year && year < until);
    known = { list, draw: drawByRank(list.length, 4, 60) };
    byYear.set(year, known);
  }
  return known.list[known.draw(random)]!;
}
