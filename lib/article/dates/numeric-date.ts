import type { DateOrder } from "../../source/record.ts";
import { isCalendarDay, pad } from "./calendar-day.ts";

/** As much of it as is known; `ambiguous`: the numbers themselves allow another day. */
interface NumericDate {
  readonly value: string;
  readonly precision: "year" | "day" | "time";
  readonly ambiguous: boolean;
}

/** `05/13/2019`, `13.05.2019`, `5-6-2019`, with a time behind or without, a word of any language between them. */
const NUMERIC =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:(?:\s*[,|·–-])?\s+(?:\p{L}{1,3}\.?\s+)?(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*([ap])\.?m\.?|\s+Uhr)?)?$/iu;

/**
 * Reads a date of numbers alone. A number beyond twelve is the day; between points the day stands first. Where neither
 * tells, `order` does, and without it nothing is known but the year.
 */
export function numericDate(written: string, order: DateOrder | undefined): NumericDate | null {
  const [, one, mark, two, year, hours, minutes, half] = NUMERIC.exec(written) ?? [];
  if (!one || !two || !year) return null;
  const [first, second] = [Number(one), Number(two)];
  const isOpen = first <= 12 && second <= 12 && first !== second;
  const told = isOpen ? (order ?? (mark === "." ? "dmy" : undefined)) : second > 12 ? "mdy" : "dmy";
  const [day, month] = told === "mdy" ? [second, first] : [first, second];
  if (!isCalendarDay(Number(year), month, day)) return null;
  if (told === undefined) return { value: year, precision: "year", ambiguous: true };
  const value = `${year}-${pad(month)}-${pad(day)}`;
  const time = hours === undefined ? null : timeOfDay(Number(hours), minutes!, half?.toLowerCase());
  return time === null
    ? { value, precision: "day", ambiguous: isOpen }
    : { value: `${value}T${time}`, precision: "time", ambiguous: isOpen };
}

function timeOfDay(hours: number, minutes: string, half: string | undefined): string | null {
  if (Number(minutes) > 59 || (half === undefined ? hours > 23 : hours < 1 || hours > 12)) return null;
  return `${pad(half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0))}:${minutes}`;
}
