import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import type { Answer } from "../answer.ts";
import { shifted } from "./shifted.ts";

/** The results of a search over time, and what stands around them. */
export interface TimeView {
  /** The dates of which the bars are: those asked for, or of a single day its month. */
  readonly from: string | null;
  readonly to: string | null;
  /** In order of time, none of them empty. Each count is the total of the same search over the bar's dates. */
  readonly bars: readonly Bar[];
  /** Where a single day, month or year is looked at: the nearest before and after it with articles, of the same length where there is one. */
  readonly earlier: Bar | null;
  readonly later: Bar | null;
  /** How many of the results have no date. */
  readonly undated: number;
  /** How many have one that is not as exact as the bars, such as a year beside months. */
  readonly inexact: number;
}

/** A span of time. */
type Span = Pick<SearchRequest, "from" | "to">;

/** The bars of the same search over other dates. */
type BarsWithin = (span: Span) => Promise<readonly Bar[]>;

/** Puts the results of a search in their time. */
export async function timeView(
  engine: Reader,
  found: Pick<Answer, "query" | "read" | "total" | "dates">,
): Promise<TimeView> {
  const { query, dates, total } = found;
  const { from, to } = query;
  // As it was read: counting repairs no words.
  const search = changed(query, { q: found.read, sort: "newest" });
  const within: BarsWithin = async ({ from, to }) =>
    (await engine.search({ ...queryOf(changed(search, { from, to })), pageSize: 1 })).dates;
  const single = from !== null && from === to ? from : null;
  const [earlier, later] =
    single === null ? [null, null] : [await nearest(within, single, -1), await nearest(within, single, 1)];
  const inBars = dates.reduce((sum, { count }) => sum + count, 0);
  const mayBeUndated = from === null && to === null && query.date === null && inBars < total;
  const [undated = 0] = mayBeUndated ? await engine.count([queryOf(changed(search, { date: "undated" }))]) : [];
  const inexact = query.date === "undated" ? 0 : total - inBars - undated;
  const isDay = single?.length === 10;
  const span = isDay ? spanOf(single.slice(0, 7)) : { from, to };
  return { ...span, bars: isDay ? await within(span) : dates, earlier, later, undated, inexact };
}

/**
 * The nearest stretch of time with articles before or after a day, a month or a year. It is looked for in the bars of what is
 * around it, then in those of what holds that, and from a wider bar down to one of the same length: a reader who has come down
 * from years to a day has had all of these counted.
 */
async function nearest(within: BarsWithin, single: string, step: 1 | -1): Promise<Bar | null> {
  const first = (bars: readonly Bar[]) => bars.at(step === 1 ? 0 : -1) ?? null;
  for (const around of spansAround(single)) {
    const beyond = (await within(around)).filter(({ from, to }) =>
      step === 1 ? from > single.slice(0, from.length) : to < single.slice(0, to.length),
    );
    let best = first(beyond);
    while (best && lengthOf(best) < single.length) {
      const finer = first(await within(best));
      // Where all that it has is dated no more exactly.
      if (!finer || lengthOf(finer) <= lengthOf(best)) break;
      best = finer;
    }
    if (best) return best;
  }
  return null;
}

/** The month of a day, its year, its decade, all time. */
function spansAround(single: string): Span[] {
  const year = single.slice(0, 4);
  const decade = `${year.slice(0, 3)}0`;
  const wider = [single.slice(0, 7), year].filter((span) => span.length < single.length).map(spanOf);
  return [...wider, { from: decade, to: shifted(decade, 9) }, { from: null, to: null }];
}

const spanOf = (value: string): Span => ({ from: value, to: value });

/** How exact a bar is: the letters of its date, a decade's fewest. */
function lengthOf({ value }: Bar): number {
  return value.endsWith("s") ? 3 : value.length;
}
