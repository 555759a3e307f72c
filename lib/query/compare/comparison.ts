import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { showsCopies } from "../../engine/shows-copies.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { understood } from "../answer.ts";
import { histogram } from "../dates/histogram.ts";

/** Searches that are compared at most: more lines cross and tell nothing. */
export const MOST_SEARCHES = 5;

/** One search over time. */
export interface Series {
  /** As it was asked, over the span that is looked at. */
  readonly request: SearchRequest;
  readonly total: number;
  /** For each bar of the comparison how many articles it finds: the total of the same search over the bar's dates. */
  readonly counts: readonly number[];
  /** For each bar how many articles there are, copies among them where the search shows these. */
  readonly all: readonly number[];
}

/** Searches over the same stretches of time. */
export interface Comparison {
  /** Decades, years, months or days, the empty ones among them; `count` is that of all articles. */
  readonly bars: readonly Bar[];
  /** All articles of the span, the undated among them where it has no ends. */
  readonly total: number;
  readonly series: readonly Series[];
}

/** Compares searches over a span of time, or over all that there is. Words are not repaired: each line is what was typed. */
export async function compareSearches(
  engine: Reader,
  searches: readonly string[],
  span: Pick<SearchRequest, "from" | "to">,
): Promise<Comparison> {
  const asked = changed(EVERYTHING, span);
  const { dates, total } = await datesOf(engine, queryOf(asked));
  const bars = histogram(dates, span.from, span.to);
  const [from, to] = [bars[0]?.from ?? null, bars.at(-1)?.to ?? null];
  const over = { from: span.from ?? from, to: span.to ?? to };
  const series: Series[] = [];
  for (const q of searches) series.push(await seriesOf(engine, changed(asked, { q, ...over }), { ...span, bars }));
  return { bars, total, series };
}

interface Over extends Pick<SearchRequest, "from" | "to"> {
  readonly bars: readonly Bar[];
}

async function seriesOf(engine: Reader, request: SearchRequest, { from, to, bars }: Over): Promise<Series> {
  const { query } = await understood(engine, request);
  const copies = showsCopies(query);
  const [total = 0] = await engine.count([(await understood(engine, { ...request, from, to })).query]);
  const all = copies ? await countsAt(engine, changed(EVERYTHING, { copies }), bars) : bars.map(({ count }) => count);
  return { request: { ...request, from, to }, total, counts: await countsOf(engine, request, query, bars), all };
}

async function countsOf(engine: Reader, request: SearchRequest, query: Query, bars: readonly Bar[]) {
  const found = await datesOf(engine, query);
  if (found.repairs.length > 0) return bars.map(() => 0);
  // Where the search has dates of its own, its bars are of other units, or of parts of ours.
  const isAlike = query.from === request.from && query.to === request.to;
  const known = new Map(found.dates.map((bar) => [bar.value, bar.count]));
  const values = new Set(bars.map(({ value }) => value));
  if (isAlike && found.dates.every(({ value }) => values.has(value)))
    return bars.map(({ value }) => known.get(value) ?? 0);
  return countsAt(engine, request, bars);
}

async function countsAt(engine: Reader, request: SearchRequest, bars: readonly Bar[]): Promise<readonly number[]> {
  const queries = await Promise.all(bars.map(({ from, to }) => understood(engine, { ...request, from, to })));
  return engine.count(queries.map(({ query }) => query));
}

function datesOf(engine: Reader, query: Query) {
  return engine.search({ ...query, sort: "newest", page: 1, pageSize: 1 });
}
