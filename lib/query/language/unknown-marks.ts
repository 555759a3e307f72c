import { FIELDS, lex } from "./lex.ts";

/**
 * What of a typed query other languages of search read as an operator, and this one as words: fields that there are not
 * (`site:x`), fields with no value right behind (`title:(a b)`), `/patterns/`, `[1 TO 5]`, `near^2`, `word~`, `*ing`, `&&`, `||`.
 */
const MARKS: readonly RegExp[] = [
  /^\p{L}{2,20}:(?!\/\/)[\p{L}"[]/u,
  /^\/\S+\/$/u,
  /^\[/,
  /\]$/,
  /\p{L}\^\d/u,
  /^\p{L}+~\d?$/u,
  /^[*?]+\p{L}/u,
  /^(?:&&|\|\|)$/u,
];

/** The operators of other languages in a typed query, as typed. */
export function unknownMarks(typed: string): string[] {
  return lex(typed).flatMap((lexeme, at, all) => {
    if (lexeme.kind === "near") return isText(all[at - 1]) && isText(all[at + 1]) ? [] : [`NEAR/${lexeme.within}`];
    if (lexeme.kind !== "word") return [];
    const isField = all[at + 1]?.kind === "(" && FIELDS.includes(lexeme.text.toLowerCase().replace(/:$/, ""));
    return (isField && lexeme.text.endsWith(":")) || MARKS.some((mark) => mark.test(lexeme.text)) ? [lexeme.text] : [];
  });
}

const isText = (lexeme: ReturnType<typeof lex>[number] | undefined): boolean =>
  lexeme?.kind === "phrase" || (lexeme?.kind === "word" && !/[*?]./.test(lexeme.text));
