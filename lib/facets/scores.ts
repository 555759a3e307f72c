import scores from "./scores.json" with { type: "json" };

/** The sets of texts that are read, by the name of the measure. */
export type ScoredTexts = "people" | "mentioned" | "about" | "first" | "joins" | "identity" | "traps" | "own";

/** What is measured of them, as the judge calls it. */
export const SCORED = [
  "people spans",
  "people per article",
  "countries mentioned",
  "countries about",
  "other than US",
  "exact set",
  "indexed people found",
  "indexed people visible",
  "hidden ones too",
  "lone names",
  "archives",
  "people",
  "countries",
  "outlets",
  "cited outlets",
] as const;
export type Scored = (typeof SCORED)[number];

/**
 * One score: precision (right of what is named), recall (found of what is there) and F1, the mean of the two, in percent;
 * or how many of some tests were passed; or a share in percent.
 */
export type Score = { readonly what: Scored } & (
  | { readonly precision: number; readonly recall: number; readonly f1: number }
  | { readonly passed: number; readonly of: number }
  | { readonly percent: number }
);

/** Texts that were read, and how well. */
export interface ScoredSet {
  readonly texts: ScoredTexts;
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
