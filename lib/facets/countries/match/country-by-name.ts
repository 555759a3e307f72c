import { countryLabel } from "../country-label.ts";
import { FORMER_STATES } from "../former-states.ts";
import { cellItems, tableRows } from "../table-rows.ts";
import { foldToken } from "./fold-token.ts";

let byName: ReadonlyMap<string, string> | undefined;

/**
 * The code of the country or former state that a name or code means, in any case, with or without accents, stops and
 * `the`: `Holland` is `NL`; null for demonyms and all else.
 */
export function countryByName(name: string): string | null {
  byName ??= new Map([...namesOf()].reverse());
  const code = name.trim().toUpperCase();
  return byName.get(countryKey(name)) ?? (/^[A-Z]+$/.test(code) && countryLabel(code) !== code ? code : null);
}

/** Each name with its code, those of former states first: a name that is theirs in every text is theirs here. */
function* namesOf(): Generator<[string, string]> {
  for (const { code, names } of FORMER_STATES) for (const name of cellItems(names)) yield [countryKey(name), code];
  for (const [code, name, others] of tableRows("countries"))
    for (const each of [name!, ...cellItems(others)]) yield [countryKey(each), code!];
}

/** A name as it is looked up: without case, accents, stops and `the`. */
export function countryKey(name: string): string {
  return foldToken(name)
    .replace(/[.'’]/g, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}
