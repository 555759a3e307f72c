import type { Term } from "./query.ts";
import { wordsOf } from "./words.ts";

/**
 * The positive terms as an FTS5 expression, and each excluded one apart (FTS5 has no lone NOT). Terms without a letter
 * or digit match nothing and everything, so they are left out. `match` is null where no positive term is left.
 */
export function matchExpression(terms: readonly Term[]): { match: string | null; excluded: string[] } {
  const usable = terms.filter((term) => !wordsOf(term.text).next().done);
  const positive = usable.filter((term) => !term.not).map(quoted);
  return {
    match: positive.length ? positive.join(" AND ") : null,
    excluded: usable.filter((term) => term.not).map(quoted),
  };
}

/** Inside double quotes FTS5 reads words only: no operator, no column name. */
function quoted({ kind, text }: Term): string {
  const words = [...wordsOf(text)].map((word) => word.folded).join(" ");
  return kind === "prefix" ? `"${words}"*` : `"${words}"`;
}
