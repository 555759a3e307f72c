import { type BarUnit, barOf, barUnit } from "../../bar.ts";
import { dayRange } from "../../day-range.ts";
import type { Query } from "../../port/query.ts";
import type { Bar } from "../../port/results.ts";
import type { Columns } from "./columns.ts";

/** What a day as `YYYYMMDD` is divided by to give its unit. */
const PARTS = { decade: 100_000, year: 10_000, month: 100, day: 1 } as const;

/** The histogram of some articles: decades, years, months or days, as the span that is looked at is long. */
export function barsOf(columns: Columns, articles: Uint32Array, { from, to }: Query): Bar[] {
  const [first, last] = [columns.first.array, columns.last.array];
  const [earliest, latest] = spanOf(first, last, articles);
  if (latest === 0) return [];
  const unit = barUnit(from === null ? earliest : dayRange(from).first, to === null ? latest : dayRange(to).last);
  const part = PARTS[unit];
  const lowest = Math.floor(earliest / part);
  const counts = new Uint32Array(Math.floor(latest / part) - lowest + 1);
  for (let i = 0; i < articles.length; i++) {
    const end = last[articles[i]!]!;
    if (end === 0) continue;
    const key = Math.floor(first[articles[i]!]! / part);
    // A date that is not written to the day belongs to no day, as a search from that day to that day would say.
    if (key === Math.floor(end / part)) counts[key - lowest]!++;
  }
  return Array.from(counts.entries())
    .filter(([, count]) => count > 0)
    .map(([at, count]) => barOf(written(lowest + at, unit), unit, count, { from, to }));
}

/** The first and the last day of some articles; the last is 0 where none has a date. */
function spanOf(first: Uint32Array, last: Uint32Array, articles: Uint32Array): [number, number] {
  let [earliest, latest] = [99_999_999, 0];
  for (let i = 0; i < articles.length; i++) {
    const end = last[articles[i]!]!;
    if (end === 0) continue;
    if (first[articles[i]!]! < earliest) earliest = first[articles[i]!]!;
    if (end > latest) latest = end;
  }
  return [earliest, latest];
}

/** `198702` as `1987-02`. */
function written(key: number, unit: BarUnit): string {
  const digits = String(key).padStart({ decade: 3, year: 4, month: 6, day: 8 }[unit], "0");
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join("-");
}
