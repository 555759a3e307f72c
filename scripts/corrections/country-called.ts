import { countryMeant } from "../../lib/corrections/country-meant.ts";
import { UsageError } from "../lib/arguments.ts";

/** The code of the country that a name or code means. */
export function countryCalled(given: string): string {
  const code = countryMeant(given);
  if (code === null) throw new UsageError(`Cannot use "${given}": it is no country.`);
  return code;
}
