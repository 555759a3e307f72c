import { LOCALES, type Locale } from "../messages/locales.ts";
import { cut } from "./parameter.ts";
import type { Problem } from "./problem.ts";

/** The parameter of an address that names the language of the interface. It is no part of a search. */
export const UI = "ui";

/** The language that an address asks for, whatever the country: `fr-CA` is `fr`; undefined where it asks for none of ours. */
export function uiOf(parameters: URLSearchParams): Locale | undefined {
  const [language] = (parameters.get(UI) ?? "").toLowerCase().split("-");
  return LOCALES.find((locale) => locale === language);
}

/** What is wrong with the language that an address asks for. */
export function uiProblems(parameters: URLSearchParams): Problem[] {
  const given = parameters.get(UI);
  if (!given || uiOf(parameters) !== undefined) return [];
  return [{ parameter: UI, code: "noChoice", given: cut(given), choices: LOCALES }];
}

/** An address with a language in it, for those who ask for it in a reader's place, such as a reader of feeds; the default is left out. */
export function withUi(path: string, locale: string | undefined): string {
  return locale === undefined || locale === LOCALES[0]
    ? path
    : `${path}${path.includes("?") ? "&" : "?"}${UI}=${locale}`;
}
