import { textBeside } from "../text-beside.ts";

/** The lists of words and names beside the code: one a line, folded, in order. */
export type WordList =
  | "acronyms"
  | "acts"
  | "demonyms"
  | "eponyms"
  | "initialisms"
  | "known-people"
  | "inner-titles"
  | "organisation-heads"
  | "organisation-words"
  | "places"
  | "portfolios"
  | "possessive-firms"
  | "public-figures"
  | "roles"
  | "speech-verbs"
  | "suffixes"
  | "title-words"
  | "titles";

/** The lines of a list. */
export function wordList(name: WordList): ReadonlySet<string> {
  return new Set(
    textBeside(`lists/${name}.txt`, import.meta.url)
      .trimEnd()
      .split(/\r?\n/),
  );
}
