import type { FacetFilter, Query, Sort } from "../engine/query.ts";
import type { FacetKey } from "../facets/facets.ts";
import { FACETS } from "../facets/facets.ts";
import { parseTerms } from "./terms.ts";

/** Hits a page shows. */
export const PAGE_SIZE = 20;

/** A search as a URL says it: the query as typed, facet values or labels as given. */
export interface SearchRequest {
  readonly q: string;
  readonly facets: Readonly<Record<FacetKey, FacetFilter>>;
  readonly about: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly date: "undated" | "suspicious" | null;
  /** Null: by relevance with a query, newest first without. */
  readonly sort: Sort | null;
  readonly page: number;
}

export const NO_FILTER: FacetFilter = { include: [], exclude: [], all: false };

/** The whole archive, newest first. */
export const EVERYTHING: SearchRequest = {
  q: "",
  facets: Object.fromEntries(FACETS.map(({ key }) => [key, NO_FILTER])) as Record<FacetKey, FacetFilter>,
  about: false,
  from: null,
  to: null,
  date: null,
  sort: null,
  page: 1,
};

/** The query that a request asks of an engine. */
export function queryOf(request: SearchRequest): Query {
  const terms = parseTerms(request.q);
  const ranked = terms.some((term) => !term.not);
  const { facets, about, from, to, date, page } = request;
  const sort = request.sort ?? (ranked ? "relevance" : "newest");
  return { terms, facets, about, from, to, date, sort, page, pageSize: PAGE_SIZE };
}
