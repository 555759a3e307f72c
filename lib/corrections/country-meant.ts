import { countryLabel } from "../facets/countries/country-label.ts";
import { countryTyped } from "../facets/countries/country-typed.ts";
import { countryByName } from "../facets/countries/match/country-by-name.ts";

/** The code of a country that is typed as one, or by any of its names; null for none that there is. */
export function countryMeant(typed: string): string | null {
  const code = typed.toUpperCase();
  if (/^[A-Z]{2}(?:[A-Z]{2})?$/.test(code) && countryByName(countryLabel(code)) === code) return code;
  return countryTyped(typed);
}
