import type { FacetKey } from "../../facets/facet-names.ts";
import type { Expression } from "./expression.ts";

/** What is asked of one facet. Included values are alternatives, or with `all` must occur together. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly all: boolean;
}

/**
 * Orders of hits. By time: the last day that a date can mean, then `timeOfDay`; the undated come last whichever way.
 * Relevance puts equals newest first. `added`: what came into the archive last comes first, then the newest; what came
 * before anybody noted when comes last.
 */
export const SORTS = ["relevance", "newest", "oldest", "added"] as const;
export type Sort = (typeof SORTS)[number];

/** A search as an engine understands it; nothing in it knows of URLs. */
export interface Query {
  readonly text: Expression;
  readonly filters: Readonly<Record<FacetKey, FacetFilter>>;
  /** Facets whose values are those that an article is about, not merely mentions; each has an `about`. */
  readonly about: readonly FacetKey[];
  /**
   * Ids of articles: found are these alone, where `include` is none of null, and none of `exclude`. Included ones are shown
   * one by one, whoever they are copies of.
   */
  readonly lists: { readonly include: readonly string[] | null; readonly exclude: readonly string[] };
  /**
   * Copies one by one, each by its own text; else a text that several outlets printed is found once, as the article that
   * stands for it, and by what any of them says.
   */
  readonly copies: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, inclusive: an article matches when the whole of its written date lies within. */
  readonly from: string | null;
  readonly to: string | null;
  readonly date: "undated" | "suspicious" | null;
  /**
   * A day, `YYYY-MM-DD` in UTC: what came into the archive then or later. Where copies are not shown one by one, what
   * counts is when the first of them came.
   */
  readonly added: string | null;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Hits need not say why they were found: nothing is marked, and they have no passages. */
  readonly bare?: true;
}
