/** Ways to write a day at the beginning of a line, in any language: the day, the month and the year, or the month and the year. */
const DATES: readonly RegExp[] = [
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2}(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?\p{L}{3,12}\.?,?(?:\s+del?)?\s+(?:1[5-9]|20)\d\d)(?!\d)/u,
  /^(?:\p{L}+day,?\s+)?(\p{L}{3,12}\.?\s+\d{1,2},?\s+(?:1[5-9]|20)\d\d)(?!\d)/u,
  /^((?:1[5-9]|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)/u,
  /^((?:1[5-9]|20)\d\d-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:1[5-9]|20)\d\d)(?!\d)/u,
  /^(\p{L}{3,12}\.?,?\s+(?:1[5-9]|20)\d\d)(?=$|[\s,;])/u,
];

const TIME = /(?:^|[^\d:])(\d{1,2}):(\d{2})(?!\d)\s*([ap])?(?:\.?m\b)?/i;

/** A longer line is prose that begins with a date. */
const LONGEST = 140;

/**
 * The date that a line begins with, with its time where it has one; null where it begins with none. What stands behind, such
 * as the day of the week or an edition, is left out, and the time is written with 24 hours.
 */
export function dateAtStart(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const pattern of DATES) {
    const [whole, date] = pattern.exec(line) ?? [];
    if (whole === undefined || date === undefined) continue;
    const [, hour, minute, half] = TIME.exec(line.slice(whole.length)) ?? [];
    if (hour === undefined || Number(hour) > 23) return date;
    const late = half?.toLowerCase() === "p";
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0);
    return `${date} ${String(hours).padStart(2, "0")}:${minute}`;
  }
  return null;
}

/** The first date anywhere in a line, such as one of a source: `Harbour Gazette, 13 May 2019: A.1`. */
export function dateWithin(line: string): string | null {
  for (const { index } of line.slice(0, LONGEST * 2).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=\])[\p{L}\p{N}]/gu)) {
    const date = dateAtStart(line.slice(index, index + 40));
    if (date !== null && /^(?:\d|\p{L}+\.? \d{1,2},)/u.test(date)) return date;
  }
  return null;
}
