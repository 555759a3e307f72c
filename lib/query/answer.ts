import type { FacetCount, Hit, Results, SearchEngine, Segment } from "../engine/engine.ts";
import type { FacetFilter } from "../engine/query.ts";
import { FACETS, type FacetKey } from "../facets/facets.ts";
import { queryOf, type SearchRequest } from "./request.ts";

/** A facet's value as an answer gives it. */
export interface AnsweredValue extends FacetCount {
  readonly included: boolean;
  readonly excluded: boolean;
}

/** The answer to a search: what the page draws, the API sends and the command line prints. */
export interface Answer {
  /** The request as it was read: labels turned into values. */
  readonly query: SearchRequest;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly AnsweredHit[];
  readonly facets: Readonly<Record<FacetKey, readonly AnsweredValue[]>>;
  readonly dates: readonly { readonly value: string; readonly count: number }[];
}

/** A hit; `headline.text` is its segments as plain text. */
export interface AnsweredHit extends Omit<Hit, "headline"> {
  readonly headline: { readonly text: string; readonly derived: boolean; readonly segments: readonly Segment[] };
}

/** Asks the engine and completes the answer. */
export async function answer(engine: SearchEngine, request: SearchRequest): Promise<Answer> {
  const query = { ...request, facets: await withValues(engine, request.facets) };
  const results = await engine.search(queryOf(query));
  return {
    query: { ...query, page: results.page },
    total: results.total,
    page: results.page,
    pages: results.pages,
    hits: results.hits.map(({ headline, ...hit }) => ({
      ...hit,
      headline: { text: headline.segments.map(({ text }) => text).join(""), ...headline },
    })),
    facets: marked(results, query.facets),
    dates: results.years,
  };
}

function marked(results: Results, filters: SearchRequest["facets"]): Answer["facets"] {
  const entries = FACETS.map(({ key }) => {
    const { include, exclude } = filters[key];
    const values = results.facets[key].map((row) => ({
      ...row,
      included: include.includes(row.value),
      excluded: exclude.includes(row.value),
    }));
    return [key, values];
  });
  return Object.fromEntries(entries);
}

/** A label stands for its value; what is neither stays as it is and finds nothing. */
async function withValues(engine: SearchEngine, facets: SearchRequest["facets"]): Promise<SearchRequest["facets"]> {
  const resolve = (key: FacetKey) => async (given: string) => (await engine.valueOf(key, given)) ?? given;
  const resolved = FACETS.map(async ({ key }): Promise<[FacetKey, FacetFilter]> => {
    const { include, exclude, all } = facets[key];
    const [included, excluded] = await Promise.all([
      Promise.all(include.map(resolve(key))),
      Promise.all(exclude.map(resolve(key))),
    ]);
    return [key, { include: [...new Set(included)].sort(), exclude: [...new Set(excluded)].sort(), all }];
  });
  return Object.fromEntries(await Promise.all(resolved)) as Record<FacetKey, FacetFilter>;
}
