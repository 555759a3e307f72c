import type { SaidOtherwise } from "../../archive/kept.ts";
import type { PublishedAt } from "../../article/article.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { Expression } from "./expression.ts";
import type { EngineTrouble, Note } from "./note.ts";

/** A stretch of a text, and whether it matched the query. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

/** An article that was found: what a list of results shows of it, and the passage that shows why. */
export interface Hit {
  readonly id: string;
  readonly url: string | null;
  readonly headline: { readonly segments: readonly Segment[]; readonly derived: boolean };
  /** The language of its text, BCP 47; missing where it is not known. */
  readonly language?: string;
  readonly outlet: FacetValue | null;
  readonly publishedAt: PublishedAt | null;
  readonly people: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  /** How many copies it stands for. */
  readonly copies: number;
  /** The copies in which alone stands some of what was looked for. */
  readonly foundIn: readonly FoundIn[];
  /** Hits with one family are versions of one another (or copies, where these are shown); null where it has neither. */
  readonly family: string | null;
  /** People have corrected what is said of it. */
  readonly corrected?: true;
  readonly kinds: readonly HitKind[];
  /** Sentences that name the chosen values, each marked where it does; without any, the passage that holds most of the words. */
  readonly snippet: readonly Segment[];
  /** Further passages that hold words that were looked for, the fullest first; few. */
  readonly passages: readonly (readonly Segment[])[];
}

/** A headline without a text; a later version of what another article told first; read by a machine from a picture. */
export type HitKind = "flash" | "laterVersion" | "machineRead";

/** A headline of a copy, or of one of its paragraphs the passage, that shows why the article that stands for it was found. */
export interface FoundIn {
  readonly id: string;
  readonly kind: SaidOtherwise["kind"];
  readonly segments: readonly Segment[];
}

/** A facet's value with its count: the total of the same search with it as the facet's only included value. */
export interface FacetCount extends FacetValue {
  readonly count: number;
}

/** A part of a facet's list of values. */
export interface ValuePage {
  /** By count, then label; at most 50, or all that were asked for. */
  readonly values: readonly FacetCount[];
  /** How many values the whole list has; null where the engine cannot tell. */
  readonly total: number | null;
  /** Of a list by label: the letters that labels begin with, in its order, each with the place of its first value. */
  readonly initials?: readonly Initial[];
}

export interface Initial {
  readonly letter: string;
  /** From 0. */
  readonly at: number;
}

/**
 * Which part of a facet's list: the values whose label holds a word that begins so, all where it is empty, after `skip`, by
 * count or by label; or some values alone. An engine that does not know the whole list orders it by count.
 */
export type ValueRange =
  | { readonly beginning: string; readonly skip: number; readonly order?: "count" | "label" }
  | { readonly among: readonly string[] };

/** A decade, year, month or day with its articles: the total of the same search from `from` to `to`. */
export interface Bar {
  /** `1980s`, `1987`, `1987-02` or `1987-02-26`. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A misspelt word, how many articles have it as it was typed, and what was searched instead: one word. */
export interface Repair {
  readonly typed: string;
  readonly read: readonly string[];
  readonly articles: number;
}

/** A value of a facet, or the label of one. */
export interface ValueName {
  readonly facet: FacetKey;
  readonly name: string;
}

/**
 * What a search found. Facet lists are ordered by count, then label, at most 50 long; chosen values, included or
 * excluded, are always in, in place of the last others.
 */
export interface Results {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<FacetKey, readonly FacetCount[]>>;
  /** In order of time; what has no article is left out. */
  readonly dates: readonly Bar[];
  /** The text that was searched: the query's own, or where nothing has it, one with words repaired that something has. */
  readonly read: Expression;
  readonly repairs: readonly Repair[];
  /**
   * Where few are found, and no word was repaired: the text with rare words read as frequent ones that they may be slips of,
   * which more articles hold, filters left out of account. An engine that knows no vocabulary has the archive's, or null.
   */
  readonly better: Expression | null;
  /**
   * Who answered in whose place, what was relaxed, or which hits are counted and cannot be shown; null where nothing needs
   * to be said.
   */
  readonly note: Note | null;
}

/**
 * What a beginning may stand for: a value of a facet, with the total of the search for it alone (so copies count where
 * choosing a value shows them), or an article's headline.
 */
export type Suggestion =
  | (FacetCount & { readonly kind: FacetKey })
  | { readonly kind: "headline"; readonly value: string; readonly label: string };

/** Whether an engine can answer, and what it holds against the archive. */
export interface Health {
  readonly engine: string;
  /** What is wrong with it; null where nothing is. */
  readonly trouble: EngineTrouble | null;
  readonly articles: number;
  /** The archive's revision that the index has reached. */
  readonly revision: number;
}

/** How many values of a facet a search answers with. */
export const FACET_LIMIT = 50;

/** How many related articles there are. */
export const RELATED_LIMIT = 5;

/** So many hits are few. */
export const FEW_HITS = 10;

/** How many suggestions there are. */
export const SUGGESTION_LIMIT = 10;
