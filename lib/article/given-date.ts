import type { DateOrder } from "../source/record.ts";
import { dateLine } from "./date-line.ts";
import { numericDate } from "./dates/numeric-date.ts";
import { type WrittenDate, writtenDate } from "./dates/written-date.ts";
import { wordedDate } from "./worded-date.ts";

/** MongoDB's extended JSON, where a table or a text holds it. */
const MONGO = /^\s*\{\s*"?\$date"?\s*:\s*(?:\{\s*"?\$numberLong"?\s*:\s*)?"?([^"{}]{1,40})"?\s*\}?\s*\}\s*$/;

/** Seconds, milliseconds or smaller parts of a second since 1970, from 1973 on: a smaller number may be anything, save 0. */
const EPOCH = /^(-?\d{9,19}|0)(?:\.\d{1,9})?$/;

/** A year of two digits behind day and month, with a weekday before them or without. */
const SHORT_YEAR =
  /^(?:\p{L}{2,9},?\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}(?:-|\s)\p{L}{3,9}\.?(?:-|\s))['’]?(\d{2})(?=$|[\s,])/u;

/** The first year that two digits mean, as POSIX reads them: `69` is 1969, `68` is 2068, which is disbelieved until then. */
const PIVOT = 69;

/** Midnight to the second. */
const MIDNIGHT = /T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date that stands in a field of its own, where numbers mean what they would not in a text. Null where it is none.
 * Midnight to the second is no time of day: it is what programs write behind a day of which they know no more.
 */
export function givenDate(text: string, order?: DateOrder): WrittenDate | null {
  const date = fieldDate(text, order);
  if (date === null || !MIDNIGHT.test(date.value)) return date;
  return { ...date, value: date.value.replace(MIDNIGHT, ""), precision: "day" };
}

function fieldDate(text: string, order: DateOrder | undefined): WrittenDate | null {
  const written = (MONGO.exec(text.slice(0, 200))?.[1] ?? text).trim();
  return (
    writtenDate(written.replace(/^(\d{4})\.(\d{2})\.(\d{2})\b/, "$1-$2-$3"), order) ??
    stamp(written) ??
    epoch(written) ??
    shortYear(written, order) ??
    month(written) ??
    dateLine(written, order)?.published ??
    null
  );
}

/** `20190513060000`, `201905130600`. */
function stamp(written: string): WrittenDate | null {
  const [, day, time] = /^((?:19|20)\d{6})(\d{4}(?:\d{2})?)$/.exec(written) ?? [];
  return day ? writtenDate(`${day}T${time}`) : null;
}

function epoch(written: string): WrittenDate | null {
  const [, number] = EPOCH.exec(written) ?? [];
  if (!number) return null;
  // Twelve digits of seconds would be the year 5138; thirteen of milliseconds are 2001 and later.
  const digits = number.replace("-", "").length;
  const milliseconds = Number(number) * (digits < 12 ? 1000 : digits < 15 ? 1 : digits < 18 ? 1e-3 : 1e-6);
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 2100) return null;
  return { value: date.toISOString().replace(/\.\d+/, ""), precision: "time", ambiguous: false };
}

/** `13-May-19`, `5/13/19 6:00`: the century is a guess. */
function shortYear(written: string, order: DateOrder | undefined): WrittenDate | null {
  const match = SHORT_YEAR.exec(written);
  if (match === null) return null;
  const [whole, before, two] = match;
  const long = `${before}${Number(two) < PIVOT ? "20" : "19"}${two}${written.slice(whole.length)}`;
  const read = numericDate(long, order) ?? writtenDate(long, order);
  return read && { ...read, ambiguous: true };
}

/** A month in any language: a field of dates holds no other words. */
function month(written: string): WrittenDate | null {
  if (written.length > 80) return null;
  const read = wordedDate(written);
  return read && { ...read, ambiguous: false };
}
