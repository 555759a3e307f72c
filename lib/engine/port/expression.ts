import type { FacetKey } from "../../facets/facet-names.ts";

/**
 * What a text must hold. Words match without case and accents; a prefix is the beginning of a word, a pattern a word with
 * wildcards behind its first letters (see `patternOf`).
 */
export type Leaf =
  | { readonly kind: "word" | "prefix" | "phrase" | "pattern"; readonly text: string }
  /** Words in a row in a headline; `begun`: the last of them may only begin so. */
  | { readonly kind: "headline"; readonly words: string; readonly begun: boolean }
  /**
   * All of these, each words in a row, in an article's text (no headline, nor what its copies say otherwise): with no more
   * than `within` words between each of them and the one that begins last.
   */
  | { readonly kind: "near"; readonly texts: readonly string[]; readonly within: number }
  | { readonly kind: "value"; readonly facet: FacetKey; readonly value: string }
  | { readonly kind: "dates"; readonly from: string | null; readonly to: string | null }
  /** Came into the archive on a day (`YYYY-MM-DD`, UTC) or later. */
  | { readonly kind: "added"; readonly since: string }
  /** Is one of some articles, by their ids: those of a reading list, which is named by its id, or as it was typed. */
  | { readonly kind: "list"; readonly list: string; readonly ids: readonly string[] };

/** A query as a tree. `and` of nothing matches everything. */
export type Expression =
  | Leaf
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "and" | "or"; readonly of: readonly Expression[] };

/** Matches every article. */
export const ANYTHING: Expression = { kind: "and", of: [] };

export function isAnything(expression: Expression): boolean {
  return expression.kind === "and" && expression.of.length === 0;
}

/** The leaves that a match must or may hold: those under no `not`. */
export function positiveLeaves(expression: Expression): Leaf[] {
  switch (expression.kind) {
    case "not":
      return [];
    case "and":
    case "or":
      return expression.of.flatMap(positiveLeaves);
    default:
      return [expression];
  }
}

/** All leaves, those under a `not` too. */
export function leavesOf(expression: Expression): Leaf[] {
  switch (expression.kind) {
    case "not":
      return leavesOf(expression.of);
    case "and":
    case "or":
      return expression.of.flatMap(leavesOf);
    default:
      return [expression];
  }
}

/** What an expression looks for in a headline: there, what is asked of headlines alone is words like any others. */
export function inHeadline(expression: Expression): Expression {
  return mapLeaves(expression, (leaf) =>
    leaf.kind === "headline" ? { kind: leaf.begun ? "prefix" : "phrase", text: leaf.words } : leaf,
  );
}

/** The same tree with each leaf replaced. */
export function mapLeaves(expression: Expression, replace: (leaf: Leaf) => Expression): Expression {
  switch (expression.kind) {
    case "not":
      return { kind: "not", of: mapLeaves(expression.of, replace) };
    case "and":
    case "or":
      return { kind: expression.kind, of: expression.of.map((part) => mapLeaves(part, replace)) };
    default:
      return replace(expression);
  }
}
