import scores from "./scores.json" with { type: "json" };

/** The sets of texts that are read, by the name of the measure. */
export type ScoredTexts =
  | "people"
  | "mentioned"
  | "about"
  | "first"
  | "joins"
  | "identity"
  | "known"
  | "traps"
  | "own"
  | "languages";

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
  "names",
  "people",
  "countries",
  "outlets",
  "cited outlets",
  "dates",
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

/** How well people are found in the texts of one set in another language than English, in percent. */
export interface LanguageScore {
  readonly set: string;
  /** As the set's name begins: a BCP 47 language, or its code of three letters. */
  readonly language: string;
  readonly articles: number;
  /** Of each mention. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of people shown, those none of whose mentions touches a right name. */
  readonly stray: number;
}

/** How well facets are found. */
export interface Scores {
  /** The day they were measured, `YYYY-MM-DD`. */
  readonly measured: string;
  readonly sets: readonly ScoredSet[];
  readonly languages: readonly LanguageScore[];
}

/** The scores of this version, written by `npm run eval -- --write`. */
export const SCORES = scores as Scores;
