import type { Bar } from "../../engine/port/results.ts";
import { shifted } from "./shifted.ts";

/** More empty bars than this say nothing: one article of the year 1200 must not draw eighty of them. */
const MOST = 130;

/**
 * The bars of a histogram with the empty ones between them and, where a span is looked at, up to its ends, so that a gap
 * in the archive is seen as one.
 */
export function histogram(bars: readonly Bar[], from: string | null = null, to: string | null = null): Bar[] {
  const full = everyBar(bars, from, to);
  return full.length < MOST ? full : [...bars];
}

/** The same whatever their number: all decades of the calendar are a thousand. */
export function everyBar(bars: readonly Bar[], from: string | null, to: string | null): Bar[] {
  const [first, last] = [bars[0]?.value, bars.at(-1)?.value];
  if (first === undefined || last === undefined) return [];
  const known = new Map(bars.map((bar) => [bar.value, bar]));
  const begin = from === null ? first : edge(from, first, "01");
  const end = to === null ? last : edge(to, last, first.length === 7 ? "12" : "31");
  const full: Bar[] = [];
  // Not "equal to the end": a month's 31st may not exist, and the day after its 30th is past it.
  for (let value = begin; value <= end; value = next(value)) {
    full.push(known.get(value) ?? empty(value));
    // What comes after the year 9999 has five digits, and is cut to four.
    if (next(value) <= value) break;
  }
  return full;
}

/** The end of a span in the unit of its bars: `1969` by months begins with `1969-01`. */
function edge(date: string, like: string, rest: string): string {
  if (like.endsWith("s")) return `${date.slice(0, 3)}0s`;
  return date.length >= like.length ? date.slice(0, like.length) : `${date}-${rest}`.slice(0, like.length);
}

function next(value: string): string {
  return value.endsWith("s") ? `${shifted(value.slice(0, 4), 10)}s` : shifted(value, 1);
}

function empty(value: string): Bar {
  const year = value.slice(0, 4);
  return value.endsWith("s")
    ? { value, from: year, to: shifted(year, 9), count: 0 }
    : { value, from: value, to: value, count: 0 };
}
