import { dayRange } from "../../engine/day-range.ts";
import type { Bar } from "../../engine/port/results.ts";
import { histogram } from "./histogram.ts";

/**
 * The bars of a histogram where each is a search, the empty ones too: at the ends of a span they stand for the part of a
 * decade, year or month that is looked at, or a search for them would find what lies beyond.
 */
export function stretches(dates: readonly Bar[], from: string | null, to: string | null): Bar[] {
  return histogram(dates, from, to).map((bar) => ({
    ...bar,
    ...(from !== null && dayRange(from).first > dayRange(bar.from).first ? { from } : {}),
    ...(to !== null && dayRange(to).last < dayRange(bar.to).last ? { to } : {}),
  }));
}
