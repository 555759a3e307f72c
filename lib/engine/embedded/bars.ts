import { dayRange } from "../day-range.ts";
import type { Bar } from "../engine.ts";
import type { Query } from "../query.ts";
import type { Columns } from "./columns.ts";

/** Years that are shown one by one; a longer span is shown by decades. */
const MOST_YEARS = 40;

type Unit = "decade" | "year" | "month" | "day";

/** The histogram of some articles: decades, years, months or days, as the span that is looked at is long. */
export function barsOf(columns: Columns, articles: Uint32Array, { from, to }: Query): Bar[] {
  const { first, last } = columns;
  const unit = unitOf(columns, articles, from, to);
  const counts = new Map<number, number>();
  for (const seq of articles) {
    if (last.array[seq] === 0) continue;
    const [begin, end] = [keyOf(first.array[seq]!, unit), keyOf(last.array[seq]!, unit)];
    // A date that is not written to the day belongs to no day, as a search from that day to that day would say.
    if (begin === end) counts.set(begin, (counts.get(begin) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({ ...clipped(named(key, unit), from, to), count }));
}

/** A decade of which the search sees a part leads to that part: its count is of no more. */
function clipped(bar: Omit<Bar, "count">, from: string | null, to: string | null): Omit<Bar, "count"> {
  const cutFrom = from !== null && dayRange(from).first > dayRange(bar.from).first;
  const cutTo = to !== null && dayRange(to).last < dayRange(bar.to).last;
  return { ...bar, ...(cutFrom ? { from } : {}), ...(cutTo ? { to } : {}) };
}

function unitOf({ first, last }: Columns, articles: Uint32Array, from: string | null, to: string | null): Unit {
  let [earliest, latest] = [from === null ? 0 : dayRange(from).first, to === null ? 0 : dayRange(to).last];
  if (earliest === 0 || latest === 0) {
    let [low, high] = [99_999_999, 0];
    for (const seq of articles) {
      if (last.array[seq] === 0) continue;
      low = Math.min(low, first.array[seq]!);
      high = Math.max(high, last.array[seq]!);
    }
    earliest ||= low;
    latest ||= high;
  }
  const years = Math.floor(latest / 10_000) - Math.floor(earliest / 10_000);
  if (years > MOST_YEARS) return "decade";
  if (years > 0) return "year";
  return from !== null && Math.floor(latest / 100) === Math.floor(earliest / 100) ? "day" : "month";
}

function keyOf(day: number, unit: Unit): number {
  return Math.floor(day / { decade: 100_000, year: 10_000, month: 100, day: 1 }[unit]);
}

function named(key: number, unit: Unit): Omit<Bar, "count"> {
  if (unit === "decade") {
    const decade = String(key).padStart(3, "0");
    return { value: `${decade}0s`, from: `${decade}0`, to: `${decade}9` };
  }
  const digits = String(key).padStart({ year: 4, month: 6, day: 8 }[unit], "0");
  const value = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join("-");
  return { value, from: value, to: value };
}
