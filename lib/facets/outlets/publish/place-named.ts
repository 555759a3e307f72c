import { countryByName } from "../../countries/match/country-by-name.ts";
import { nameAt } from "../../countries/match/name-at.ts";
import { tokenize } from "../../token.ts";

/** A place of the tables: the countries that have one of its name, likeliest first, and which one it is or governs. */
export interface KnownPlace {
  readonly countries: readonly string[];
  readonly seatOf: string | null;
}

/** The place that a text is, and nothing else: `London`, `UK`, `Springfield, Ill.`; null where the tables have none such. */
export function placeNamed(text: string): KnownPlace | null {
  const country = countryByName(text);
  if (country !== null) return { countries: [country], seatOf: country };
  const tokens = tokenize(text);
  const found: KnownPlace[] = [];
  let placeEnd = -1;
  for (let at = 0; at < tokens.length; ) {
    if (/^[.,]$/.test(tokens[at]!.text)) {
      at++;
      continue;
    }
    const place = nameAt(tokens, at, placeEnd, null);
    if (!place || !/^(?:name|capital|state|city)$/.test(place.name.kind)) return null;
    const countries = place.name.candidates.toSorted((a, b) => b.size - a.size).map(({ code }) => code);
    found.push({ countries, seatOf: /^(?:name|capital)$/.test(place.name.kind) ? countries[0]! : null });
    at = placeEnd = place.end;
  }
  const [town, ...around] = found;
  if (!town) return null;
  // `Dundee, Scotland`: where the town lies is what stands behind it.
  const within = town.countries.filter((code) => around.every(({ countries }) => countries.includes(code)));
  const countries = within.length > 0 ? within : around[0]!.countries;
  return { countries, seatOf: countries[0] === town.seatOf ? town.seatOf : null };
}
