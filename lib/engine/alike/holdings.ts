import type { Kept } from "../../archive/kept.ts";

/** What likeness asks of an index. An article may have two entries (see `documentsOf`); terms are as `termsOf` gives them. */
export interface Holdings {
  readonly entries: () => Promise<number>;
  /** How many entries hold each term; where more than `most` do, some number above it. */
  readonly counts: (terms: readonly string[], most: number) => Promise<readonly number[]>;
  /**
   * For each term the ids of articles that hold it, without copies: up to so many of a day (`YYYYMMDD`) or before it, the latest, and as many
   * after it, the earliest; for the day 0 the latest of all.
   */
  readonly nearest: (terms: readonly string[], day: number, most: number) => Promise<readonly (readonly string[])[]>;
  /** Articles, those that cannot be read left out, in the order asked. */
  readonly kept: (ids: readonly string[]) => Promise<readonly Kept[]>;
  /** The articles whose headlines hold some phrases, folded, without copies: on how many days the dated are, and the latest 20. */
  readonly headlined: (
    phrases: readonly string[],
  ) => Promise<{ readonly days: number; readonly latest: () => Promise<readonly Kept[]> }>;
}

/** How many of the articles with a headline are looked at. */
export const HEADLINED = 20;
