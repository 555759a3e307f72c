/** What programs write where there is no value. `NAN`, in capitals, is the news agency of Nigeria. */
const MISSING = /^(?:nan|NaN|NaT|[Nn]one|NONE|[Nn]ull|NULL|nil|\\N|#?[Nn]\/?[Aa]|n\.a\.|undefined|[Uu]nknown)$/;
const MAIL = /\S@\S+\.\p{L}/u;

/** Languages whose names of months and weekdays are known. */
const LANGUAGES = "en de fr es pt it nl sv da nb fi pl cs hu ro tr id ru uk el ar hi".split(" ");
/** What stands in a date beside numbers, months and weekdays. */
const BESIDE =
  `on at of the in um uhr le à de del den der am pm noon gmt utc bst ist est edt cst cdt mst mdt pst pdt cet
  cest eet msk jst aest`.split(/\s+/);
const SEASONS = "spring summer autumn fall winter".split(" ");
/** `13`, `13th`, `2019`, `13T06`, `00Z`, `6am`. */
const NUMBER = /^\p{Nd}+(?:st|nd|rd|th|er|t\p{Nd}+z?|z|am|pm|h|º|ª)?$/u;
const EAST_ASIAN = /^\d{4}\s?[年년].*[日일]$/u;

interface DateWords {
  readonly months: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}
let dateWords: DateWords | undefined;

/** Whether what stands where an outlet is named is none: a missing value, a number, a date, a mail address, marks alone. */
export function isNoOutlet(name: string): boolean {
  return (
    /^[\p{Nd}\s.,:/–—-]*$/u.test(name) ||
    !/[\p{L}\p{N}]/u.test(name) ||
    MISSING.test(name) ||
    MAIL.test(name) ||
    isDate(name)
  );
}

/**
 * Whether a text is a date, of any precision and in many languages: nothing but its words and numbers, with a month or
 * without a word. Sat.1, La 7 and The 19th are outlets.
 */
function isDate(text: string): boolean {
  if (!/\p{Nd}/u.test(text) || text.length > 80) return false;
  if (EAST_ASIAN.test(text)) return true;
  dateWords ??= {
    months: new Set([...SEASONS, ...calendar("month")]),
    others: new Set([...BESIDE, ...calendar("weekday")]),
  };
  const { months, others } = dateWords;
  const words = text
    .toLowerCase()
    .replace(/[+-]\d\d:?\d\d$/, "")
    .split(/[\s,./:;|()–—-]+/u)
    .filter(Boolean);
  const isNumber = (word: string) => NUMBER.test(word);
  if (!words.every((word) => isNumber(word) || months.has(word) || others.has(word))) return false;
  return words.some((word) => months.has(word)) || words.every(isNumber);
}

/** A day of each month, among which is each day of the week. */
const DAYS = Array.from({ length: 12 }, (_, month) => {
  const first = new Date(Date.UTC(2023, month, 1));
  return new Date(Date.UTC(2023, month, 1 + ((month - first.getUTCDay() + 14) % 7)));
});

/** The months or weekdays of all languages, long and short; months as they stand alone and in a date. */
function calendar(part: "month" | "weekday"): string[] {
  return LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((style) => {
      const alone = new Intl.DateTimeFormat(language, { [part]: style, timeZone: "UTC" });
      const within = new Intl.DateTimeFormat(language, { day: "numeric", [part]: style, timeZone: "UTC" });
      return DAYS.flatMap((day) => [...alone.formatToParts(day), ...within.formatToParts(day)])
        .filter(({ type, value }) => type === part && /\p{L}/u.test(value))
        .map(({ value }) => value.toLowerCase().replace(/\.$/, ""));
    }),
  );
}
