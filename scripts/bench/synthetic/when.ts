import { pick, type Random } from "./random.ts";
import { yearOf } from "./story.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const VAGUE = "last week,this week,last month,this year,last year,earlier,in recent months,next week,for years".split(
  ",",
);

/** A time as news tells it: most often the weekday on which it happened. */
export function when(random: Random, day: number): string {
  const kind = random();
  if (kind < 0.6) return `on ${WEEKDAYS[(day + 4 - Math.floor(random() * 2)) % 7]}`;
  if (kind < 0.85) return pick(random, VAGUE);
  return `in ${yearOf(day) - Math.floor(12 * random() * random())}`;
}
