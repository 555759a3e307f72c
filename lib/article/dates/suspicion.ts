import type { PublishedAt } from "../article.ts";
import { isGiven } from "./is-given.ts";

/** News has been printed since 1605. */
const FIRST_NEWSPAPER = "1605";

/** Why a date is not believed as long as its day has not come: the one verdict that time changes. */
export const IN_FUTURE = "in-future";

/** Why a date is not believed that clocks and programs give where there is none. */
export const EPOCH_ZERO = "epoch-zero";

const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** Why a date cannot be right on a day (`YYYY-MM-DD`), or nothing. */
export function suspicion(
  { value, precision, source }: Pick<PublishedAt, "value" | "precision" | "source">,
  today: string,
): PublishedAt["suspicious"] {
  if (value < FIRST_NEWSPAPER) return "too-old";
  const exact = precision === "day" || precision === "time";
  const moment = exact ? Date.parse(WITH_ZONE.test(value) || precision === "day" ? value : `${value}Z`) : Number.NaN;
  // Whoever writes it in words means the day.
  if (moment === 0 && isGiven(source)) return EPOCH_ZERO;
  // Where it was written, the day may have come before it comes here; only a zone tells.
  const isAhead = (day: string) => day.slice(0, 10) > today;
  return isAhead(value) && !(WITH_ZONE.test(value) && moment < Date.parse(today) + DAY) ? IN_FUTURE : undefined;
}

const DAY = 86_400_000;

/** Whether what was said of a date is what is to be said of it today. */
export function isJudged(date: PublishedAt | null, today: string): boolean {
  return date === null || date.suspicious === suspicion(date, today);
}

/** The day that it is, `YYYY-MM-DD`: here or by universal time, whichever is further on. */
export function dayOf(now: Date): string {
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return (here > now ? here : now).toISOString().slice(0, 10);
}
