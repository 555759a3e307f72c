import type { Article, PublishedAt } from "../article/article.ts";
import type { FacetKey, FacetValue } from "../facets/facets.ts";
import type { Query } from "./query.ts";

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
  readonly outlet: FacetValue | null;
  readonly publishedAt: PublishedAt | null;
  readonly people: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly snippet: readonly Segment[];
}

/** A facet's value with its count: the total of the same search with it as the facet's only included value. */
export interface FacetCount extends FacetValue {
  readonly count: number;
}

/** What a search found. Facet lists are ordered by count, then label, at most 50 long; selected values are always in. */
export interface Results {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<FacetKey, readonly FacetCount[]>>;
  /** Articles per year, in order; years without any are left out. */
  readonly years: readonly { readonly value: string; readonly count: number }[];
}

/** Whether an engine can answer, and what it holds against the archive. */
export interface Health {
  readonly engine: string;
  readonly articles: number;
  /** The archive's revision that the index has reached. */
  readonly revision: number;
}

/** The port: an index of the archive that can be thrown away and built again. */
export interface SearchEngine {
  readonly search: (query: Query) => Promise<Results>;
  /** An article with everything that is known of it, or null. */
  readonly get: (id: string) => Promise<Article | null>;
  /** The value that a facet's label names, or null. A value names itself. */
  readonly valueOf: (facet: FacetKey, valueOrLabel: string) => Promise<string | null>;
  /** Brings the index to the archive's latest revision; returns the number of changes applied. */
  readonly sync: (onProgress: (done: number) => void) => Promise<number>;
  /** Empties the index, so that the next sync builds it whole. */
  readonly reset: () => Promise<void>;
  readonly health: () => Promise<Health>;
  readonly close: () => Promise<void>;
}

/** How many values of a facet a search answers with. */
export const FACET_LIMIT = 50;
