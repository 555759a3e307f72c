import scores from "./scores.json" with { type: "json" };

/**
 * One score: precision (right of what is named), recall (found of what is there) and F1, the mean of the two, in percent;
 * or how many of some tests were passed; or a share in percent.
 */
export type Score = { readonly what: string } & (
  | { readonly precision: number; readonly recall: number; readonly f1: number }
  | { readonly passed: number; readonly of: number }
  | { readonly percent: number }
);

/** Texts that were read, and how well. */
export interface ScoredSet {
  readonly texts: string;
  readonly articles: number;
  readonly scores: readonly Score[];
}

/** How well facets are found. */
export interface Scores {
  /** The day they were measured, `YYYY-MM-DD`. */
  readonly measured: string;
  readonly sets: readonly ScoredSet[];
}

/** The scores of this version, written by `npm run eval -- --write`. */
export const SCORES = scores as Scores;

/** A score as three cells: precision, recall, F1; what has only one figure has it in the second. */
export function writtenScore(score: Score): [string, string, string] {
  if ("precision" in score) return [score.precision.toFixed(1), score.recall.toFixed(1), score.f1.toFixed(1)];
  return ["", "passed" in score ? `${score.passed} of ${score.of}` : score.percent.toFixed(1), ""];
}
