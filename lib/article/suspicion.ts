import type { PublishedAt } from "./article.ts";

/** News has been printed since 1605. */
const FIRST_NEWSPAPER = "1605";

/** Why a date is not believed as long as its day has not come: the one verdict that time changes. */
export const IN_FUTURE = "in-future";

/** Why a date cannot be right on a day (`YYYY-MM-DD`), or nothing. */
export function suspicion(value: string, today: string): PublishedAt["suspicious"] {
  if (value < FIRST_NEWSPAPER) return "too-old";
  return value.slice(0, 10) > lastDay(today) ? IN_FUTURE : undefined;
}

/** Whether what was said of a date is what is to be said of it today. */
export function isJudged(date: PublishedAt | null, today: string): boolean {
  return date === null || date.suspicious === suspicion(date.value, today);
}

/** The last day that is not in the future, with a day of grace: the source's clock may stand in another time zone. */
export function lastDay(today: string): string {
  return new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
}
