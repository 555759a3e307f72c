import { readSince } from "../dates/added-since.ts";
import { typedSpan } from "../dates/typed-span.ts";
import { DAYS, lex } from "./lex.ts";

/** The fields of a typed query that take a day and are given none, as typed: `before:soon`. */
export function undatedFields(typed: string): string[] {
  return lex(typed).flatMap((lexeme, at, all) => {
    const value = all[at + 1];
    if (lexeme.kind !== "field" || !DAYS.has(lexeme.name)) return [];
    if (value?.kind !== "word" && value?.kind !== "phrase") return [];
    const read = lexeme.name === "added" ? readSince(value.text) : typedSpan(value.text);
    return read === null ? [`${lexeme.name}:${value.text}`] : [];
  });
}
