import type { Expression } from "../../engine/port/expression.ts";
import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { showsCopies } from "../../engine/shows-copies.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { type Answer, understood } from "../answer.ts";
import type { ValueReading } from "../article/value-reading.ts";
import { stretches } from "../dates/stretches.ts";
import { narrowed } from "../language/fields.ts";
import { print } from "../language/print.ts";

/** Searches that are compared at most: more lines cross and tell nothing. */
export const MOST_SEARCHES = 5;

/** One search over time. */
export interface Series extends Pick<Answer, "repairs" | "unread"> {
  /** What its typed values were read as. */
  readonly readings: readonly ValueReading[];
  /** As it was read, over the span that is looked at: words that no article has are repaired, as on the page of a search. */
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

/** Compares searches over a span of time, or over all that there is. */
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

async function seriesOf(engine: Reader, asked: SearchRequest, over: Over): Promise<Series> {
  const { within, request, said } = await readOnce(engine, asked);
  const whole = within(request.from, request.to);
  const [total = 0] = whole ? await engine.count([whole]) : [];
  const counts = await countsOver(engine, within, over);
  const read = { ...said, request, total, counts };
  if (!whole || !showsCopies(whole)) return { ...read, all: over.bars.map(({ count }) => count) };
  const everything = queryOf(changed(EVERYTHING, { copies: true }));
  const all = await countsOver(engine, (from, to) => ({ ...everything, from, to }), over);
  return { ...read, all };
}

/** A search as it is read, once for any dates; what has to be said of that. */
interface ReadSearch {
  readonly within: Within;
  readonly request: SearchRequest;
  readonly said: Pick<Series, "repairs" | "readings" | "unread">;
}

/** Reads a search once, for any dates. What it finds of all times tells whether its words are repaired. */
async function readOnce(engine: Reader, asked: SearchRequest): Promise<ReadSearch> {
  const { request, query, readings, unread } = await understood(engine, changed(asked, { from: null, to: null }));
  const { read, repairs } = await datesOf(engine, query);
  return {
    within(from, to) {
      const within = narrowed({ ...request, from, to }, request.from, request.to);
      return within && { ...query, text: read, from: within.from, to: within.to };
    },
    request:
      repairs.length > 0 ? { ...request, from: asked.from, to: asked.to, q: print(dated(read, request)) } : asked,
    said: { repairs, readings, unread },
  };
}

/** A text with the dates that were typed beside it, which are in no filter here. */
function dated(text: Expression, { from, to }: SearchRequest): Expression {
  return from === null && to === null ? text : { kind: "and", of: [text, { kind: "dates", from, to }] };
}

async function countsOver(engine: Reader, within: Within, { from, to, bars }: Over): Promise<readonly number[]> {
  const query = within(from, to);
  const found = query && (await datesOf(engine, query));
  if (!found) return bars.map(() => 0);
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
