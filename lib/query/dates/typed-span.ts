import { casual } from "chrono-node";
import { writtenDate } from "../../article/dates/written-date.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { shifted } from "./shifted.ts";

/** The first and last day, month or year of a span, each as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TypedSpan {
  readonly from: string;
  readonly to: string;
}

const DECADE = /^(?:the )?(\d{3})0'?s$/;
const SEASON = /^(spring|summer|autumn|fall) (?:of )?(\d{4})$/;
/** Of one year it may be either of two. */
const WINTER = /^winter (?:of )?(\d{4})[/–-](\d{2}|\d{4})$/;
const QUARTER = /^q([1-4]),? (?:of )?(\d{4})$/;
const UNIT = /^(this|last|past) (week|month|year)$/;
const UNITS = /^(?:the )?(?:last|past) (\d{1,3}) (day|week|month|year)s$/;
const MONTHS = { spring: ["03", "05"], summer: ["06", "08"], autumn: ["09", "11"], fall: ["09", "11"] } as const;
const DAYS = { day: 1, week: 7 } as const;

/**
 * A span of time as people type it: `1987-03`, `March 1987`, `2 March 1987`, `spring 1989` (of the north, in whole months),
 * `the 1980s`, `Q1 1987`, `last week` (from Monday), `last 3 months`, `yesterday`, `1987 to March 1989`. Null where it is none, or
 * may be several.
 */
export function typedSpan(typed: string, now = new Date()): TypedSpan | null {
  const text = typed.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > 60) return null;
  const ends = text.split(/ to | ?\.\. ?/);
  if (ends.length === 2) {
    const [first, last] = ends.map((end) => typedSpan(end, now));
    return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
  }
  return whole(text) ?? named(text.toLowerCase()) ?? counted(text.toLowerCase(), now) ?? said(text, now);
}

function whole(text: string): TypedSpan | null {
  if (isCalendarDate(text)) return { from: text, to: text };
  const written = writtenDate(text);
  if (written === null || written.ambiguous) return null;
  const value = written.value.slice(0, 10);
  return isCalendarDate(value) ? { from: value, to: value } : null;
}

function named(text: string): TypedSpan | null {
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade !== undefined) return { from: `${decade}0`, to: `${decade}9` };
  const [, season, year] = SEASON.exec(text) ?? [];
  if (season !== undefined) {
    const [first, last] = MONTHS[season as keyof typeof MONTHS];
    return { from: `${year}-${first}`, to: `${year}-${last}` };
  }
  const [, begun, ended] = WINTER.exec(text) ?? [];
  if (begun !== undefined) {
    const next = shifted(begun, 1);
    return next.endsWith(ended!) ? { from: `${begun}-12`, to: `${next}-02` } : null;
  }
  const [, quarter, of] = QUARTER.exec(text) ?? [];
  if (quarter === undefined) return null;
  const month = (place: number) => String(3 * Number(quarter) + place).padStart(2, "0");
  return { from: `${of}-${month(-2)}`, to: `${of}-${month(0)}` };
}

/** Spans that are counted back from today. */
function counted(text: string, now: Date): TypedSpan | null {
  const today = now.toISOString().slice(0, 10);
  if (text === "today") return { from: today, to: today };
  if (text === "yesterday") return { from: shifted(today, -1), to: shifted(today, -1) };
  const [, which, unit] = UNIT.exec(text) ?? [];
  if (unit === "week") {
    const monday = shifted(today, -((now.getUTCDay() + 6) % 7) - (which === "this" ? 0 : 7));
    return { from: monday, to: shifted(monday, 6) };
  }
  if (unit !== undefined) {
    const one = shifted(today.slice(0, unit === "month" ? 7 : 4), which === "this" ? 0 : -1);
    return { from: one, to: one };
  }
  const [, many, units] = UNITS.exec(text) ?? [];
  if (units === undefined) return null;
  if (units === "day" || units === "week") return { from: shifted(today, -DAYS[units] * Number(many)), to: today };
  const length = units === "month" ? 7 : 4;
  const first = shifted(today.slice(0, length), -Number(many));
  return { from: `${first}${today.slice(length)}`.slice(0, length), to: today };
}

/** A day in other words, such as `3 days ago` or `last Monday`. */
function said(text: string, now: Date): TypedSpan | null {
  // Days and months in numbers alone may be either way round; a sign before days (`-5d`) has several meanings.
  if (!/\p{L}/u.test(text) || /^[^\p{L}\d]/u.test(text)) return null;
  const [found, ...more] = casual.parse(text, { instant: now, timezone: 0 });
  if (found === undefined || more.length > 0 || found.text.length !== text.length || found.end) return null;
  // `5 May` is one of any year.
  if (found.start.isCertain("month") && !found.start.isCertain("year")) return null;
  if (!found.start.isCertain("day") && !found.start.isCertain("weekday")) return null;
  const day = [found.start.get("year"), found.start.get("month"), found.start.get("day")]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return isCalendarDate(day) ? { from: day, to: day } : null;
}
