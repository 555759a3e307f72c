import type { Expression, Leaf } from "../port/expression.ts";
import { foldedWords, hasWords } from "../words/words.ts";

/**
 * Brackets within brackets that FTS5 is asked to read. Its parser has room for a hundred symbols, and one that is open
 * holds three of them: what stands before it, its operator and itself.
 */
const BRACKETS = 24;

/**
 * An expression of text alone in FTS5's syntax; null where it has patterns, values, dates, or a `not` that nothing positive stands
 * beside, or needs more `brackets` in brackets. Inside double quotes FTS5 reads words only: no operator, no column name.
 */
export function ftsOf(expression: Expression, brackets = BRACKETS): string | null {
  if (brackets < 0) return null;
  switch (expression.kind) {
    case "word":
    case "prefix":
    case "phrase":
      return quoted(expression);
    case "headline": {
      const match = quoted({ kind: expression.begun ? "prefix" : "phrase", text: expression.words });
      return match && `title : ${match}`;
    }
    case "near": {
      const parts = expression.texts.map((text) => quoted({ kind: "phrase", text }));
      return parts.includes(null) ? null : `body : NEAR(${parts.join(" ")}, ${expression.within})`;
    }
    case "or":
      return ftsOfAll("OR", expression.of, brackets - 1);
    case "and": {
      const excluded = expression.of.flatMap((part) => (part.kind === "not" ? [part.of] : []));
      const wanted = expression.of.filter(({ kind }) => kind !== "not");
      if (excluded.length === 0) return ftsOfAll("AND", wanted, brackets - 1);
      const match = ftsOfAll("AND", wanted, brackets - 2);
      // One NOT for all of them: each of its own would stand in brackets of its own.
      const without = ftsOfAll("OR", excluded, brackets - 2);
      return match === null || without === null ? null : `(${match} NOT ${without})`;
    }
    default:
      return null;
  }
}

/** Parts with an operator between, in brackets where there are several. */
function ftsOfAll(operator: "AND" | "OR", parts: readonly Expression[], brackets: number): string | null {
  const all = parts.map((part) => ftsOf(part, brackets));
  if (all.length === 0 || all.includes(null)) return null;
  return all.length === 1 ? all[0]! : `(${all.join(` ${operator} `)})`;
}

function quoted({ kind, text }: Extract<Leaf, { text: string }>): string | null {
  if (!hasWords(text)) return null;
  const words = foldedWords(text);
  return kind === "prefix" ? `"${words}"*` : `"${words}"`;
}
