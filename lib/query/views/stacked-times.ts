import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { FACETS, type FacetKey, facetRow } from "../../facets/facet-names.ts";
import { queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { stretches } from "../dates/stretches.ts";
import type { Tally } from "../dossier/tally.ts";
import { hasAlternatives } from "./narrowed-to.ts";
import { type Found, type ValueFound, valuesFound } from "./values-found.ts";

/** A value over time: of each bar the articles that have it. */
export interface ValueOverTime extends ValueFound {
  readonly times: readonly Tally[];
}

/** What a search found over time, by the most frequent values of a facet. */
export interface StackedTimes {
  readonly kind: "timeline";
  readonly facet: FacetKey;
  /** The facets that have values here. */
  readonly facets: readonly FacetKey[];
  /** Decades, years, months or days, the empty ones among them; `count` is that of all that was found. */
  readonly bars: readonly Bar[];
  readonly values: readonly ValueOverTime[];
  readonly chosenAlone: boolean;
}

/** Rows that are compared at a glance. */
const ROWS = 6;

/** What a search found over time, by the values of the facet that it names, or in which alternatives are chosen. */
export async function stackedTimes(engine: Reader, found: Found): Promise<StackedTimes> {
  const { request } = found;
  const facet = stacked(request);
  const bars = stretches(found.dates, request.from, request.to);
  const values = bars.length === 0 ? [] : await valuesFound(engine, found, facet, ROWS);
  const times = values.map(({ articles }) =>
    bars.map(({ from, to, count }) => ({
      request: changed(articles.request, { from, to }),
      // Where nothing is, no part of it is; copies that a chosen outlet shows are no part of it.
      known: count === 0 && facetRow(facet).copies === "hidden" ? 0 : null,
    })),
  );
  const asked = times.flat().filter(({ known }) => known === null);
  const counts = [...(await engine.count(asked.map(({ request }) => queryOf(request))))];
  return {
    kind: "timeline",
    facet,
    facets: FACETS.map(({ key }) => key).filter((key) => found.counts[key].some(({ count }) => count > 0)),
    bars,
    values: values.map((value, at) => ({
      ...value,
      times: times[at]!.map(({ request, known }) => ({ request, count: known ?? counts.shift()! })),
    })),
    chosenAlone: hasAlternatives(request.filters[facet]),
  };
}

/** The facet whose values are shown. */
function stacked({ stack, filters }: SearchRequest): FacetKey {
  return stack ?? FACETS.find(({ key }) => hasAlternatives(filters[key]))?.key ?? "countries";
}
