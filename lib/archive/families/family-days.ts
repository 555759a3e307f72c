/** Versions are news of the same days; the daily report in last month's words is none. Equal text needs no date. */
export const DAYS_APART = 14;

/** The day and the period of an article whose date is not known: near every day there is. */
export const UNDATED = -1;

/** Days in a period: what is `DAYS_APART` lies in the same period or in one beside it. */
const PERIOD = DAYS_APART + 1;

/** Days from the year 0 to 1970, so that no day is negative. */
const EPOCH = 719_528;

/** The day of a date as written, as a number; a month or year stands for its first day. */
export function dayOf(published: string): number {
  const time = Date.parse(published.slice(0, 10));
  const day = Math.floor(time / 86_400_000) + EPOCH;
  return day >= 0 ? day : UNDATED;
}

/** The stretch of days that a day belongs to, by which bands are looked up. */
export function periodOf(day: number): number {
  return day === UNDATED ? UNDATED : Math.floor(day / PERIOD);
}

/** The periods in which something near a day may lie, its own first; null for every one. */
export function periodsNear(day: number): readonly number[] | null {
  const period = periodOf(day);
  return day === UNDATED ? null : [...new Set([period, Math.max(period - 1, UNDATED), period + 1, UNDATED])];
}

/** Whether two days are near enough for versions of one another. */
export function sameDays(a: number, b: number): boolean {
  return a === UNDATED || b === UNDATED || Math.abs(a - b) <= DAYS_APART;
}
