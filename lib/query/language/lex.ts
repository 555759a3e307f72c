import { FACETS } from "../../facets/facet-names.ts";

/** A piece of a typed query. `tight`: no space before the next piece, so it may belong to it. */
export type Lexeme =
  | { readonly kind: "(" | ")" | "or" | "and" | "not" }
  | { readonly kind: "word"; readonly text: string; readonly end: number }
  | { readonly kind: "phrase"; readonly text: string }
  | { readonly kind: "field"; readonly name: string };

/** Fields of the query language; each is followed by a word or a quoted value. */
const FIELDS: readonly string[] = [...FACETS.map(({ param }) => param), "before", "after", "on", "added"];

const LEXEME = new RegExp(
  [
    `(?<space>\\s+)`,
    `(?<open>\\()`,
    `(?<close>\\))`,
    // A minus excludes where a term can begin: after a space or a bracket, before a word, a quote or a bracket.
    `(?<minus>(?<=^|[\\s()"])-+(?=[^\\s-]))`,
    `(?<field>(?<=^|[\\s()"-])(?:${FIELDS.join("|")}):(?=[^\\s:()]))`,
    `"(?<quoted>[^"]*)(?:"|$)`,
    // Initials with spaces between are one word: J. R. R. Tolkien.
    `(?<word>(?:\\p{L}\\. )+\\p{L}\\.(?=[\\s()"]|$)|[^\\s()"]+)`,
  ].join("|"),
  "giu",
);

/** Cuts a typed query into lexemes. Typographic quotes are quotes; a quote that never closes runs to the end. */
export function lex(typed: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { groups, index, 0: whole } of typed.replace(/[“”„«»]/g, '"').matchAll(LEXEME)) {
    const { open, close, minus, field, quoted, word } = groups!;
    if (open) lexemes.push({ kind: "(" });
    else if (close) lexemes.push({ kind: ")" });
    else if (minus) lexemes.push({ kind: "not" });
    else if (field) lexemes.push({ kind: "field", name: field.slice(0, -1).toLowerCase() });
    else if (quoted !== undefined) lexemes.push({ kind: "phrase", text: quoted.trim() });
    else if (word === "OR" || word === "AND" || word === "NOT")
      lexemes.push({ kind: word.toLowerCase() as "or" | "and" | "not" });
    else if (word) lexemes.push({ kind: "word", text: word, end: index + whole.length });
  }
  return lexemes;
}
