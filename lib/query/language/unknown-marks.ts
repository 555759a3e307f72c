import { hasWords } from "../../engine/words/words.ts";
import type { Unread } from "../address/unread.ts";
import { FIELDS, lex } from "./lex.ts";
import { parseWhole } from "./parse.ts";

/** What other languages of search read as an operator, and this one as words. */
const MARKS: readonly RegExp[] = [
  // Fields that there are not, and comparisons: `site:x`, `date>1987`.
  /^\p{L}{2,20}:(?!\/\/)[\p{L}"[]/u,
  /^\p{L}{2,20}[<>=]/u,
  // `/patterns/`, and spans: `[1 TO 5]`, `1987..1988`.
  /^\/\S+\/$/u,
  /^[[{]/,
  /[\]}]$/,
  /^\d+\.{2,3}\d+$/,
  // Weights, and words that are like one: `near^2`, `word~`, `~word`.
  /\p{L}\^\d/u,
  /^\p{L}+~\d*$/u,
  /^~\p{L}/u,
  /^(?:&&|\|{1,2})$/,
  /^!\p{L}/u,
  // Nearness: `NEAR`, `NEAR/x`, `near5`, `NEAR:5`, `w/5`, `w/s`, `pre/3`, `/5`, `/p`.
  /^(?:NEAR|ADJ|XOR|ANDNOT)$/,
  /^near\/(?!\d{1,9}$)/i,
  /^(?:near|adj)[~:]?\d+$/i,
  /^(?:w|n|p|pre|adj)\/\d+$/i,
  /^w\/[sp]$/i,
  /^\/(?:\d{1,3}|[sp])$/i,
];

/** What no word begins with right behind a phrase: `"a b"~x`, `"a b"^2`. */
const BEHIND_PHRASE = /^[~^/]/;

/** The operators of a typed query that other languages of search have, or this one elsewhere, each once, as typed. */
export function unknownMarks(typed: string): Unread[] {
  const found = new Map<string, Unread>();
  const lexemes = lex(typed);
  for (const [at, lexeme] of lexemes.entries()) {
    if (lexeme.kind !== "word") continue;
    const { text } = lexeme;
    const isMark = isBareField(text) || MARKS.some((mark) => mark.test(text));
    if (isMark || (lexemes[at - 1]?.kind === "phrase" && BEHIND_PHRASE.test(text)))
      found.set(text, { code: hasWords(text) ? "unknownMark" : "leftOut", given: text });
  }
  parseWhole(typed, (unread) => {
    const given = String(unread.given);
    if (!found.has(given)) found.set(given, unread);
  });
  return [...found.values()];
}

/** Whether a field has no value right behind it: `title:(a b)`, `country: Iran`. */
function isBareField(text: string): boolean {
  return text.endsWith(":") && FIELDS.includes(text.slice(0, -1).toLowerCase());
}
