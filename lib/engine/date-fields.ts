import { dayRange } from "./day-range.ts";
import { timeOfDay } from "./time-of-day.ts";

/** What an index on a server keeps of a written date: its span, its place in time, and the bars that it belongs to. */
export function dateFields(written: string) {
  const { first, last } = dayRange(written);
  const [year = "", month, day] = written.slice(0, 10).split("-");
  return {
    first,
    last,
    moment: last * 1_000_000 + timeOfDay(written),
    decade: year.slice(0, 3),
    year,
    ...(month ? { month: `${year}-${month}` } : {}),
    ...(day ? { day: `${year}-${month}-${day}` } : {}),
  };
}
