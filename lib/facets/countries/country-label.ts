import { FORMER_STATES, type FormerCode } from "./former-states.ts";
import { tableRows } from "./table-rows.ts";

/** Names of countries by code: of each former state, and of any other. */
export type OwnNames = Readonly<Record<FormerCode, string>> & Readonly<Record<string, string>>;

const ENGLISH = Object.fromEntries([
  ...tableRows("countries").map(([code, name]) => [code, name]),
  ...FORMER_STATES.map(({ code, name }) => [code, name]),
]) as OwnNames;

/**
 * The names of countries and former states in a language, by code; a code that is none stands for itself. They are
 * Unicode's, as the runtime has them, but for `own`: the former states, which Unicode does not know, and whatever it
 * names otherwise than journalists do.
 */
export function countryNames(tag: string, own: OwnNames): (code: string) => string {
  const names = new Intl.DisplayNames(tag, { type: "region" });
  return (code) => {
    if (!Object.hasOwn(ENGLISH, code)) return code;
    return Object.hasOwn(own, code) ? own[code]! : names.of(code)!;
  };
}

/**
 * The English name of a country or former state. All are our own: an index keeps them and they may be typed, so that they
 * must not move with a version of Unicode.
 */
export const countryLabel = countryNames("en", ENGLISH);
