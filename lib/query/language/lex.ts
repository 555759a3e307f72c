import { FACETS } from "../../facets/facet-names.ts";

/** A piece of a typed query. */
export type Lexeme =
  /** What stands before and behind it is to be within so many words; `given` as typed. */
  | { readonly kind: "near"; readonly within: number; readonly given: string }
  | { readonly kind: "(" | ")" | "or" | "and" | "not" }
  | { readonly kind: "word"; readonly text: string; readonly end: number }
  /** `within`: its words may stand apart by so many others, in any order. */
  | { readonly kind: "phrase"; readonly text: string; readonly within: number | null }
  | { readonly kind: "field"; readonly name: string };

/** Fields that hold days. */
export const DAYS: ReadonlySet<string> = new Set(["before", "after", "on", "added"]);

/** Fields of the query language; each is followed by a word or a quoted value. */
export const FIELDS: readonly string[] = ["title", ...FACETS.map(({ param }) => param), "list", ...DAYS];

const LEXEME = new RegExp(
  [
    `(?<space>\\s+)`,
    `(?<open>\\()`,
    `(?<close>\\))`,
    // A minus excludes where a term can begin: after a space or a bracket, before a word, a quote or a bracket.
    `(?<minus>(?<=^|[\\s()"])-+(?=[^\\s-]))`,
    `(?<field>(?<=^|[\\s()"-])(?:${FIELDS.join("|")}):(?=[^\\s:()]))`,
    `"(?<quoted>[^"]*)(?:"(?:~(?<slop>\\d{1,9})(?=[\\s()]|$))?|$)`,
    // Initials with spaces between are one word: J. R. R. Tolkien.
    `(?<word>(?:\\p{L}\\. )+\\p{L}\\.(?=[\\s()"]|$)|[^\\s()"]+)`,
  ].join("|"),
  "giu",
);

/** No word has a slash and digits, so small letters mean it, too. */
const NEAR = /^NEAR\/(\d{1,9})$/i;

/** Cuts a typed query into lexemes. Typographic quotes are quotes; a quote that never closes runs to the end. */
export function lex(typed: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { groups, index, 0: whole } of typed.replace(/[“”„«»]/g, '"').matchAll(LEXEME)) {
    const { open, close, minus, field, quoted, slop, word } = groups!;
    const [, within] = NEAR.exec(word ?? "") ?? [];
    if (open) lexemes.push({ kind: "(" });
    else if (close) lexemes.push({ kind: ")" });
    else if (minus) lexemes.push({ kind: "not" });
    else if (field) lexemes.push({ kind: "field", name: field.slice(0, -1).toLowerCase() });
    else if (quoted !== undefined)
      lexemes.push({ kind: "phrase", text: quoted.trim(), within: slop === undefined ? null : Number(slop) });
    else if (within !== undefined) lexemes.push({ kind: "near", within: Number(within), given: word! });
    else if (word === "OR" || word === "AND" || word === "NOT")
      lexemes.push({ kind: word.toLowerCase() as "or" | "and" | "not" });
    else if (word) lexemes.push({ kind: "word", text: word, end: index + whole.length });
  }
  return lexemes;
}
