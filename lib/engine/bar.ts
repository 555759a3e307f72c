import { dayRange } from "./day-range.ts";
import type { Query } from "./port/query.ts";
import type { Bar } from "./port/results.ts";

export const BAR_UNITS = ["decade", "year", "month", "day"] as const;
export type BarUnit = (typeof BAR_UNITS)[number];

/** Years that are shown one by one; a longer span is shown by decades. */
const MOST_YEARS = 40;

/** What a histogram of a span shows; the ends are days as `YYYYMMDD`. */
export function barUnit(earliest: number, latest: number): BarUnit {
  const years = Math.floor(latest / 10_000) - Math.floor(earliest / 10_000);
  if (years > MOST_YEARS) return "decade";
  if (years > 0) return "year";
  return Math.floor(latest / 100) === Math.floor(earliest / 100) ? "day" : "month";
}

/**
 * A bar by the digits of its date: `198` is the decade, `1987`, `1987-02`, `1987-02-26`. Where the search sees a part of it,
 * it leads to that part, since its count is of no more.
 */
export function barOf(key: string, unit: BarUnit, count: number, { from, to }: Pick<Query, "from" | "to">): Bar {
  const whole =
    unit === "decade" ? { value: `${key}0s`, from: `${key}0`, to: `${key}9` } : { value: key, from: key, to: key };
  const cutFrom = from !== null && dayRange(from).first > dayRange(whole.from).first;
  const cutTo = to !== null && dayRange(to).last < dayRange(whole.to).last;
  return { ...whole, ...(cutFrom ? { from } : {}), ...(cutTo ? { to } : {}), count };
}
