import { isAnything } from "../../engine/port/expression.ts";
import type { Report } from "../address/parameter.ts";
import { lex } from "./lex.ts";
import { mostTerms, termsOf } from "./limit.ts";
import { parse, parseWhole } from "./parse.ts";
import { print } from "./print.ts";

/** Longer queries are no search but an attack or an accident. In UTF-16 units. */
export const MOST_LETTERS = 2000;

/** The text of a query as given, in one line, without what of it will not be looked for; reports what that is. */
export function queryText([given = ""]: readonly string[], report: Report): string {
  const line = given.replace(/\s/gu, " ");
  const q = line.length > MOST_LETTERS ? line.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, "") : line;
  if (q !== line) report({ code: "tooLong", most: MOST_LETTERS });
  const text = parseWhole(q);
  // What is left out is left out of every link to the search, too.
  if (termsOf(text) > mostTerms()) {
    report({ code: "tooManyTerms", most: mostTerms() });
    return print(parse(q));
  }
  if (isAnything(text) && holdsMarks(q)) {
    report({ code: "noWord" });
    return "";
  }
  return q;
}

/** Whether something is typed that is no word, beside quotes, brackets and minuses that a word may still follow. */
function holdsMarks(q: string): boolean {
  return lex(q).some((lexeme) => "text" in lexeme && /[^-]/.test(lexeme.text));
}
