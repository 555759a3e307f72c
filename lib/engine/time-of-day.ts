/**
 * The time of day of a written date as a number to order a day's articles by: seconds since midnight and one, as written,
 * whatever the zone. 0 where no time is written: such an article stands at its day's beginning, so after all others of the
 * day in newest first, and before them in oldest first.
 */
export function timeOfDay(date: string | null): number {
  const [, hours, minutes, seconds] = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(date ?? "") ?? [];
  return hours ? 1 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) : 0;
}
