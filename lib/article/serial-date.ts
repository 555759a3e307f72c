import type { WrittenDate } from "./dates/written-date.ts";

/** The day before a spreadsheet's day 1, as those since March 1900 are counted: 1900 has a day too many in them. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** `43598`, `43598.25`: the number of a day in a spreadsheet, and how much of it is over; to the minute. */
export function serialDate(number: string): WrittenDate | null {
  if (!/^\d{5}(?:\.\d{1,15})?$/.test(number)) return null;
  const moment = new Date(DAY_ZERO + Math.round(Number(number) * 1440) * (DAY / 1440)).toISOString();
  return number.includes(".")
    ? { value: moment.slice(0, 16), precision: "time", ambiguous: false }
    : { value: moment.slice(0, 10), precision: "day", ambiguous: false };
}
