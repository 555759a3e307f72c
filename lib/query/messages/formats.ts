/** Numbers, dates and lists as a language writes them. */
export interface Formats {
  /** The BCP 47 tag that the formats follow; what a browser formats itself follows it too. */
  readonly tag: string;
  /** `1,234`. */
  readonly number: (value: number) => string;
  /** A share in percent, without the sign: `93.0`. */
  readonly percent: (value: number) => string;
  /** An ISO date as precise as it is: `1969`, `May 1954`, `5 November 2023`, `20 July 1969 at 21:40`; its zone is ignored. */
  readonly date: (value: string) => string;
  /** The same for a narrow column, days with short months: `1969`, `May 1954`, `5 Nov 2023`, `20 Jul 1969, 21:40`. */
  readonly shortDate: (value: string) => string;
  /** The short name of the month of a date, such as `Jul`. */
  readonly month: (value: string) => string;
  /** The day of a date without its year, such as `5 November`. */
  readonly dayOfYear: (value: string) => string;
  /** What stands beside each other, with the commas and words between: `a, b and c`. */
  readonly and: <N>(items: readonly N[]) => (N | string)[];
  /** The same as alternatives: `a, b or c`. */
  readonly or: <N>(items: readonly N[]) => (N | string)[];
}

const MONTH = { year: "numeric", month: "long" } as const;
const DAY = { ...MONTH, day: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const SHORT_DAY = { year: "numeric", month: "short", day: "numeric" } as const;

/** The formats of a language by its BCP 47 tag. Made once: a format of `Intl` costs more than a hundred uses of it. */
export function formatsOf(tag: string): Formats {
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Dates were written in the calendar that their text has, not in that of the reader.
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { calendar: "gregory", timeZone: "UTC", ...options });
  const [year, month] = [dates({ year: "numeric" }), dates(MONTH)];
  const [day, time] = [dates(DAY), dates({ ...DAY, ...CLOCK })];
  const [shortDay, shortTime] = [dates(SHORT_DAY), dates({ ...SHORT_DAY, ...CLOCK })];
  const shortMonth = dates({ month: "short" });
  const dayOfYear = dates({ month: "long", day: "numeric" });
  const list = (type: Intl.ListFormatType) => {
    const format = new Intl.ListFormat(tag, { type });
    return <N>(items: readonly N[]): (N | string)[] =>
      format
        .formatToParts(items.map((_, at) => String(at)))
        .map((part) => (part.type === "element" ? items[Number(part.value)]! : part.value));
  };
  return {
    tag,
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    date: written(year, month, day, time),
    shortDate: written(year, month, shortDay, shortTime),
    month: (value) => shortMonth.format(timeOf(value)),
    dayOfYear: (value) => dayOfYear.format(timeOf(value)),
    and: list("conjunction"),
    or: list("disjunction"),
  };
}

/** Writes a date by the format of its precision. */
function written(
  year: Intl.DateTimeFormat,
  month: Intl.DateTimeFormat,
  day: Intl.DateTimeFormat,
  time: Intl.DateTimeFormat,
) {
  return (value: string): string => {
    const format = value.length <= 4 ? year : value.length === 7 ? month : value.length === 10 ? day : time;
    return format.format(timeOf(value));
  };
}

/** A date as written, taken for UTC. Not by `Date.UTC`, which reads the year 45 as 1945. */
function timeOf(value: string): Date {
  const [, years, month = "1", day = "1", hour = "0", minute = "0"] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(value) ?? [];
  const time = new Date(Date.UTC(2000, 0, 1, Number(hour), Number(minute)));
  time.setUTCFullYear(Number(years), Number(month) - 1, Number(day));
  return time;
}
