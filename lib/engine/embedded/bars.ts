import { type BarUnit, barOf, barUnit } from "../bar.ts";
import { dayRange } from "../day-range.ts";
import type { Bar } from "../engine.ts";
import type { Query } from "../query.ts";
import type { Columns } from "./columns.ts";

/** The histogram of some articles: decades, years, months or days, as the span that is looked at is long. */
export function barsOf(columns: Columns, articles: Uint32Array, { from, to }: Query): Bar[] {
  const { first, last } = columns;
  const [earliest, latest] = spanOf(columns, articles);
  const unit = barUnit(from === null ? earliest : dayRange(from).first, to === null ? latest : dayRange(to).last);
  const counts = new Map<number, number>();
  for (const seq of articles) {
    if (last.array[seq] === 0) continue;
    const [begin, end] = [keyOf(first.array[seq]!, unit), keyOf(last.array[seq]!, unit)];
    // A date that is not written to the day belongs to no day, as a search from that day to that day would say.
    if (begin === end) counts.set(begin, (counts.get(begin) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([key, count]) => barOf(written(key, unit), unit, count, from, to));
}

function spanOf({ first, last }: Columns, articles: Uint32Array): [number, number] {
  let [earliest, latest] = [99_999_999, 0];
  for (const seq of articles) {
    if (last.array[seq] === 0) continue;
    earliest = Math.min(earliest, first.array[seq]!);
    latest = Math.max(latest, last.array[seq]!);
  }
  return [earliest, latest];
}

function keyOf(day: number, unit: BarUnit): number {
  return Math.floor(day / { decade: 100_000, year: 10_000, month: 100, day: 1 }[unit]);
}

/** `198702` as `1987-02`. */
function written(key: number, unit: BarUnit): string {
  const digits = String(key).padStart({ decade: 3, year: 4, month: 6, day: 8 }[unit], "0");
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join("-");
}
