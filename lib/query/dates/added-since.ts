import { isCalendarDate } from "./calendar-date.ts";

/** Days back, as they are asked for; more than ten years of them are no news. */
const BACK = /^([1-9]\d{0,3})d$/;

/** Whether a text says since when articles came: a day, month or year, or so many days back (`7d`). */
export function isAddedSince(text: string): boolean {
  return BACK.test(text) || isCalendarDate(text);
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
