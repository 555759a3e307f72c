import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { showsCopies } from "../../engine/shows-copies.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { understood } from "../answer.ts";
import { stretches } from "../dates/stretches.ts";
import { narrowed } from "../language/fields.ts";

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
  const bars = stretches(dates, span.from, span.to);
  const over = { from: span.from ?? bars[0]?.from ?? null, to: span.to ?? bars.at(-1)?.to ?? null };
  const series: Series[] = [];
  for (const q of searches) series.push(await seriesOf(engine, changed(asked, { q }), { ...over, bars }));
  return { bars, total, series };
}

/** The stretches of time, and the span that has them all. */
interface Over extends Pick<SearchRequest, "from" | "to"> {
  readonly bars: readonly Bar[];
}

/** A search within some dates; null where its own dates lie outside of them, so that it finds nothing. */
type Within = (from: string | null, to: string | null) => Query | null;

async function seriesOf(engine: Reader, request: SearchRequest, over: Over): Promise<Series> {
  const within = await readOnce(engine, request);
  const whole = within(request.from, request.to);
  const [total = 0] = whole ? await engine.count([whole]) : [];
  const counts = await countsOver(engine, within, over);
  if (!whole || !showsCopies(whole)) return { request, total, counts, all: over.bars.map(({ count }) => count) };
  const everything = queryOf(changed(EVERYTHING, { copies: true }));
  const all = await countsOver(engine, (from, to) => ({ ...everything, from, to }), over);
  return { request, total, counts, all };
}

/** Reads a search once, for any dates. */
async function readOnce(engine: Reader, asked: SearchRequest): Promise<Within> {
  const { request, query } = await understood(engine, changed(asked, { from: null, to: null }));
  return (from, to) => {
    const read = narrowed({ ...request, from, to }, request.from, request.to);
    return read && { ...query, from: read.from, to: read.to };
  };
}

async function countsOver(engine: Reader, within: Within, { from, to, bars }: Over): Promise<readonly number[]> {
  const query = within(from, to);
  const found = query && (await datesOf(engine, query));
  if (!found || found.repairs.length > 0) return bars.map(() => 0);
  // Where the search has dates of its own, its bars are of other units, or of parts of ours.
  const known = new Map(found.dates.map((bar) => [bar.value, bar.count]));
  const values = new Set(bars.map(({ value }) => value));
  const isAlike = query.from === from && query.to === to && found.dates.every(({ value }) => values.has(value));
  if (isAlike) return bars.map(({ value }) => known.get(value) ?? 0);
  const queries = bars.map((bar) => within(bar.from, bar.to));
  const counts = [...(await engine.count(queries.filter((one) => one !== null)))];
  return queries.map((one) => (one === null ? 0 : counts.shift()!));
}

function datesOf(engine: Reader, query: Query) {
  return engine.search({ ...query, sort: "newest", page: 1, pageSize: 1 });
}
