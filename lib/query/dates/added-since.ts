import { typedSpan } from "./typed-span.ts";

/** Days back, as they are asked for; more than ten years of them are no news. */
const BACK = /^([1-9]\d{0,3})d$/;

/** Since when articles came, as typed: so many days back (`7d`), which stays so, or the first day of a span. Null where it is none. */
export function readSince(typed: string): string | null {
  return BACK.test(typed) ? typed : (typedSpan(typed)?.from ?? null);
}

/**
 * The day, `YYYY-MM-DD` in UTC, since which articles came; the first of a month or year. Days back are whole ones, so that an
 * address finds the same from morning to evening.
 */
export function addedSince(text: string, now: Date): string {
  const [, back] = BACK.exec(text) ?? [];
  if (back === undefined) return `${text}-01-01`.slice(0, 10);
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() - Number(back));
  return day.toISOString().slice(0, 10);
}
