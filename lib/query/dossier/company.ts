import type { Reader } from "../../engine/port/reader.ts";
import { FACET_LIMIT, type FacetCount, type Results } from "../../engine/port/results.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { SearchRequest } from "../address/request.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { type Tally, together, withValues } from "./tally.ts";
import { totalsOf, type Whole } from "./totals.ts";

/** A value that occurs in articles of another. */
export interface Companion {
  readonly value: FacetValue;
  readonly together: Tally;
  /** All articles that it occurs in. */
  readonly all: Tally;
  /** How much more than by chance they occur together; see `logLikelihood`. */
  readonly weight: number;
}

/** So many companions are looked at, the most frequent: each further fifty are a question of their own. */
const MOST = 100;

/**
 * The share of all articles from which on nothing can occur with a value much oftener than at all (at this, by a twentieth), so
 * that an order by weight says nothing.
 */
const NEARLY_ALL = 0.95;

/** Whose company is looked for: a value of a facet, its articles, and what a search for them found. */
interface Of {
  readonly facet: FacetKey;
  readonly value: string;
  readonly request: SearchRequest;
  readonly found: Results;
  readonly whole: Whole;
}

/** Whether those who occur with a value can be ordered by weight: not where it has nearly all articles. */
export function canWeigh({ found, whole }: Pick<Of, "found" | "whole">): boolean {
  return found.total < NEARLY_ALL * whole.found.total;
}

/**
 * The values of a facet that occur in the articles of a value, of very many the hundred most frequent: weightiest first, or most
 * frequent first where they cannot be weighed.
 */
export async function companyOf(engine: Reader, of: Of, facet: "people" | "countries"): Promise<Companion[]> {
  const { request, found, whole } = of;
  const beside = (await candidates(engine, of, facet)).filter(
    (row) => row.count > 0 && !(facet === of.facet && row.value === of.value),
  );
  if (beside.length === 0) return [];
  const names = beside.map(({ value }) => value);
  const byWeight = canWeigh(of);
  const totals = await totalsOf(engine, whole, facet, names);
  return beside
    .map(({ count, ...value }) => {
      const all = totals.get(value.value) ?? 0;
      return {
        value,
        together: { count, request: withValues(request, facet, [value.value]) },
        all: { count: all, request: withValues(whole.request, facet, [value.value]) },
        weight: logLikelihood({ together: count, one: found.total, other: all, all: whole.found.total }),
      };
    })
    .sort((a, b) => (byWeight ? b.weight - a.weight : 0) || b.together.count - a.together.count);
}

async function candidates(engine: Reader, of: Of, facet: FacetKey): Promise<readonly FacetCount[]> {
  const first = of.found.counts[facet];
  if (first.length < FACET_LIMIT) return first;
  const query = together(of.request, of.facet);
  const range = { beginning: "", skip: first.length };
  const { values } = await engine.facetValues(query, facet, range);
  return [...first, ...values].slice(0, MOST);
}
