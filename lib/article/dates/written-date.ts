import { strict } from "chrono-node";
import type { DateOrder } from "../../source/record.ts";
import type { PublishedAt } from "../article.ts";
import { wordedDate } from "../worded-date.ts";
import { isCalendarDay, pad } from "./calendar-day.ts";
import { numericDate } from "./numeric-date.ts";

/** A date as a text writes it. */
export type WrittenDate = Pick<PublishedAt, "value" | "precision"> & { readonly ambiguous: boolean };

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;
const IN_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL = "january february march april may june july august september october november december".split(" ");
/** Zones that papers name behind a time. A time stays as it was written, so their names say nothing more. */
const ZONE =
  /\s?\(?\b(?:GMT|UTC|IST|BST|[ECW]E?S?T|[EPCM][SD]?T|CEST|EEST|WEST|MSK|AE[SD]T|NZ[SD]T|JST|KST|HKT|SGT|PKT|WIB|WITA|SAST)\)?$/i;
const ZONE_AMID = /(?<=\d[:.h]\d{2}|\d\s?[ap]\.?m\.?)\s\(?(?:GMT|UTC|IST|BST|CES?T|[EPCM][SD]?T)\)?(?=[\s,])/i;
/** The year in front, with slashes, or without zeros. */
const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=$|[T ,])/;
const AGENCY = /^(\d{1,2})-(\p{L}{3})-(\d{4})(?:\s+(\d+):(\d{2})(?:[:.\d]*))?$/u;
const ENGLISH_MONTH = new RegExp(`\\b(?:${MONTHS.join("|")})`, "i");
const MONTH_YEAR = new RegExp(`^(${[...FULL, "sept", ...MONTHS].join("|")})\\.?,?\\s+(\\d{4})$`, "i");

/**
 * Reads a date with the precision it is written in, and no more: no time, zone or day is invented.
 * The text must be the date alone. Null where it is none. `order` says what `05/06/2019` means; without it, only the year is known.
 */
export function writtenDate(text: string, order?: DateOrder): WrittenDate | null {
  if (text.length > 80) return null;
  const written = text.trim().replace(ZONE, "").replace(ZONE_AMID, "").trim();
  return (
    iso(
      written.replace(YEAR_FIRST, (_, year, __, month, day) => `${year}-${pad(Number(month))}-${pad(Number(day))}`),
    ) ??
    agency(written) ??
    monthYear(written) ??
    compact(written) ??
    numericDate(written, order) ??
    worded(written) ??
    prose(written)
  );
}

function iso(written: string): WrittenDate | null {
  const [, year, month, day, time, zone] = ISO.exec(written) ?? [];
  if (!year || !isCalendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  if (time && IN_DAY.test(time))
    return {
      value: `${year}-${month}-${day}T${time}${zone?.replace(/^[+-]\d{2}$/, "$&:00") ?? ""}`,
      precision: "time",
      ambiguous: false,
    };
  if (day) return { value: `${year}-${month}-${day}`, precision: "day", ambiguous: false };
  return { value: month ? `${year}-${month}` : year, precision: month ? "month" : "year", ambiguous: false };
}

/** `26-FEB-1987 15:01:01.79` as agency systems stamp; a time that is no time of day leaves the day standing. */
function agency(written: string): WrittenDate | null {
  const [, day, name, year, hour, minute] = AGENCY.exec(written) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? "") + 1;
  if (!day || !year || month === 0 || !isCalendarDay(Number(year), month, Number(day))) return null;
  const value = `${year}-${pad(month)}-${pad(Number(day))}`;
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59)
    return { value, precision: "day", ambiguous: false };
  return { value: `${value}T${pad(Number(hour))}:${minute}`, precision: "time", ambiguous: false };
}

function monthYear(written: string): WrittenDate | null {
  const [, month, year] = MONTH_YEAR.exec(written) ?? [];
  if (!month || !year) return null;
  return {
    value: `${year}-${pad(MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1)}`,
    precision: "month",
    ambiguous: false,
  };
}

/** `20190513`, `20190513T060000Z`, as file names and data sets write it. */
function compact(written: string): WrittenDate | null {
  const [, year, month, day, time, zone] =
    /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{4}(?:\d{2})?)(Z|[+-]\d{4})?)?$/.exec(written) ?? [];
  if (!year) return null;
  const clock = time ? `T${time.match(/\d\d/g)!.join(":")}${zone ?? ""}` : "";
  return iso(`${year}-${month}-${day}${clock}`);
}

/** A month alone is read in English only: another language's (`mars`) may be an English word in a headline. */
function worded(written: string): WrittenDate | null {
  const read = wordedDate(written);
  return read === null || read.precision === "month" ? null : { ...read, ambiguous: false };
}

/** English prose dates of other forms, by chrono. Only what it is certain of counts. */
function prose(written: string): WrittenDate | null {
  if (!/(?<![+\d])\d{4}(?!\d)/.test(written) || !ENGLISH_MONTH.test(written)) return null;
  const date = written.replace(/^\p{L}+day,?\s+/iu, "");
  const [result, ...others] = strict.parse(date);
  if (!result || result.end || others.length || result.text.length < date.length - 2) return null;
  const known = result.start;
  if (!known.isCertain("year") || !known.isCertain("month") || !known.isCertain("day")) return null;
  const day = `${String(known.get("year")).padStart(4, "0")}-${pad(known.get("month")!)}-${pad(known.get("day")!)}`;
  if (!known.isCertain("hour")) return { value: day, precision: "day", ambiguous: false };
  return {
    value: `${day}T${pad(known.get("hour")!)}:${pad(known.get("minute") ?? 0)}`,
    precision: "time",
    ambiguous: false,
  };
}
