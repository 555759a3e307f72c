import { countryLabels } from "./country-labels.ts";
import { FORMER_STATES } from "./former-states.ts";
import { countryByName, countryKey } from "./match/country-by-name.ts";
import { tableRows } from "./table-rows.ts";

let byLabel: ReadonlyMap<string, string> | undefined;

/**
 * The code of the country or former state that somebody types by a name or code, as `countryByName` has it, or else by what a
 * page in another language than English calls it: `Allemagne` is `DE`. Texts are not read by these: their languages have
 * tables of their own.
 */
export function countryTyped(typed: string): string | null {
  byLabel ??= new Map([...labels()].reverse());
  return countryByName(typed) ?? byLabel.get(countryKey(typed)) ?? null;
}

/** Each label with its code, those of the countries of today first. */
function* labels(): Generator<[string, string]> {
  const codes = [...tableRows("countries").map(([code]) => code!), ...FORMER_STATES.map(({ code }) => code)];
  for (const label of Object.values(countryLabels)) for (const code of codes) yield [countryKey(label(code)), code];
}
