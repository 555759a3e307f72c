import { tableFile } from "../../table-file.ts";

/** Titles of a language without spaces: those that follow a name, and those that lead to one. */
export interface LetterTitles {
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const known = new Map<string, LetterTitles>();

/** The titles of a language. */
export function letterTitles(language: string): LetterTitles {
  const found = known.get(language);
  if (found) return found;
  const rows = tableFile("words.tsv", import.meta.url);
  const of = (kind: string) =>
    new Set(rows.filter(([own, tag]) => own === kind && tag === language).flatMap(([, , words]) => words!.split(" ")));
  const titles = { after: of("letter-title-after"), before: of("letter-title-before") };
  known.set(language, titles);
  return titles;
}
