import { foldedWords } from "../words/words.ts";
import { ANYTHING, type Expression, isAnything } from "./expression.ts";

/**
 * Parts joined in the form that parsing gives: flat, without what says nothing, each part once, a single part by itself.
 * So one meaning has one tree, and a word costs the same however often it was typed.
 */
export function joined(kind: "and" | "or", parts: readonly Expression[]): Expression {
  const said = parts.filter((part) => !isAnything(part)).flatMap((part) => (part.kind === kind ? part.of : [part]));
  const once = withoutRepeats(kind, said);
  return once.length === 1 ? once[0]! : { kind: once.length === 0 ? "and" : kind, of: once };
}

/** An expression left out, in the same form; leaving out everything says nothing. */
export function negated(of: Expression): Expression {
  if (isAnything(of)) return ANYTHING;
  return of.kind === "not" ? of.of : { kind: "not", of };
}

/** An expression whose parts were changed, brought into that form again. */
export function canonical(expression: Expression): Expression {
  switch (expression.kind) {
    case "not":
      return negated(canonical(expression.of));
    case "and":
    case "or":
      return joined(expression.kind, expression.of.map(canonical));
    default:
      return expression;
  }
}

/** The first of each parts that mean the same. A word beside its own beginning: both say the word, either the beginning. */
function withoutRepeats(kind: "and" | "or", parts: readonly Expression[]): readonly Expression[] {
  const first = new Map<string, Expression>();
  for (const part of parts) {
    const key = meaningOf(part);
    if (!first.has(key)) first.set(key, part);
  }
  for (const [key, part] of first) {
    if (part.kind !== "prefix") continue;
    const word = meaningOf({ ...part, kind: "word" });
    if (first.has(word)) first.delete(kind === "and" ? key : word);
  }
  return [...first.values()];
}

/** The same for expressions that mean the same: case, accents, punctuation and the order of parts left out of account. */
function meaningOf(expression: Expression): string {
  switch (expression.kind) {
    case "word":
    case "phrase":
      return `"${foldedWords(expression.text)}"`;
    case "prefix":
      return `"${foldedWords(expression.text)}"*`;
    case "not":
      return `-${meaningOf(expression.of)}`;
    case "and":
    case "or":
      return `(${[expression.kind, ...expression.of.map(meaningOf).sort()].join(" ")})`;
    default:
      return JSON.stringify(expression);
  }
}
