import { type Expression, mapLeaves, positiveLeaves } from "../../engine/port/expression.ts";
import type { FacetFilter, Query, Sort } from "../../engine/port/query.ts";
import { byFacet } from "../../facets/by-facet.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { addedSince } from "../dates/added-since.ts";
import { parse } from "../language/parse.ts";

/** Hits a page shows where nothing is said, and how few and many can be asked for. */
export const PAGE_SIZE = 20;
export const SIZES = { least: 10, most: 100 } as const;

/** What is found as a list, on a map, as who stands with whom, and over time. */
export const VIEWS = ["list", "map", "network", "timeline"] as const;
export type View = (typeof VIEWS)[number];

/** A search as a URL says it: the query as typed, facet values or labels as given. */
export interface SearchRequest {
  readonly q: string;
  readonly filters: Readonly<Record<FacetKey, FacetFilter>>;
  /** Facets of which what an article is about is asked for, in the order of `FACETS`. */
  readonly about: readonly FacetKey[];
  /** Reading lists, by id or name; found is what one of the included holds. Null: none is chosen. */
  readonly lists: { readonly include: readonly string[] | null; readonly exclude: readonly string[] };
  readonly copies: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly date: "undated" | "suspicious" | null;
  /** Came into the archive on a day (`YYYY-MM-DD`) or later, or in the last days (`7d`). */
  readonly added: string | null;
  /** Null: by relevance with a query, newest first without. */
  readonly sort: Sort | null;
  readonly page: number;
  /** How what is found is shown. */
  readonly view: View;
  /** The facet whose values stand one above the other over time; null: the one in which several are chosen, or countries. */
  readonly stack: FacetKey | null;
  /** Hits a page, from `SIZES.least` to `SIZES.most`. */
  readonly size: number;
  /**
   * The articles of the reading lists that it names, by their ids and the names that were given, once they are looked up
   * (`understood`). No part of an address.
   */
  readonly held?: Readonly<Record<string, readonly string[]>>;
}

export const NO_FILTER: FacetFilter = { include: [], exclude: [], all: false };

/** The whole archive, newest first. */
export const EVERYTHING: SearchRequest = {
  q: "",
  filters: byFacet(() => NO_FILTER),
  about: [],
  lists: { include: null, exclude: [] },
  copies: false,
  from: null,
  to: null,
  date: null,
  added: null,
  sort: null,
  page: 1,
  view: "list",
  stack: null,
  size: PAGE_SIZE,
};

/**
 * The query that a request asks of an engine, `now`: days are counted back from that. Lists that were not looked up hold
 * nothing.
 */
export function queryOf(request: SearchRequest, text: Expression = parse(request.q), now = new Date()): Query {
  const { filters, about, lists, copies, from, to, date, added, page, size } = request;
  const articlesOf = (list: string) => request.held?.[list] ?? [];
  return {
    text: mapLeaves(text, (leaf) => {
      if (leaf.kind === "list") return { ...leaf, ids: articlesOf(leaf.list) };
      return leaf.kind === "added" ? { kind: "added", since: addedSince(leaf.since, now) } : leaf;
    }),
    filters,
    about,
    lists: {
      include: lists.include?.flatMap(articlesOf) ?? null,
      exclude: lists.exclude.flatMap(articlesOf),
    },
    copies,
    from,
    to,
    date,
    added: added === null ? null : addedSince(added, now),
    sort: request.sort ?? defaultSort(text),
    page,
    pageSize: size,
  };
}

/** By relevance where there are words to be relevant to, else the newest first. */
export function defaultSort(text: Expression): Sort {
  return positiveLeaves(text).some(
    ({ kind }) => kind !== "value" && kind !== "dates" && kind !== "added" && kind !== "list",
  )
    ? "relevance"
    : "newest";
}
