import type { Bar } from "../../engine/port/results.ts";
import type { TimeView } from "./time-view.ts";

/** Articles over all time, as they were counted: all of them by when they are of, and how many have no date. */
interface Counted {
  readonly articles: { readonly count: number };
  readonly dates: readonly Bar[];
  readonly undated: { readonly count: number };
}

/** The view of articles that no dates narrow. */
export function allTime({ articles, dates, undated }: Counted): TimeView {
  const inBars = dates.reduce((sum, { count }) => sum + count, 0);
  const inexact = articles.count - inBars - undated.count;
  return { from: null, to: null, bars: dates, earlier: null, later: null, undated: undated.count, inexact };
}
