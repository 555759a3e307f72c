import type { DateOrder } from "../record.ts";

/** `05/13/2019`, `5-6-2019 10:30`: which of the two numbers is the month is the writer's habit. */
const SLASHED = /(?<!\d|\d[/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)/g;

/** A field of its own that has a year of two digits: `5/13/19 6:00`. */
const SHORT = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{2}(?=$|[\s,])/;

/**
 * What the first date of numbers in a text tells of their order; `open` where it can be read both ways, null where there is
 * none or it is the same both ways.
 */
export function orderOf(text: string): DateOrder | "open" | null {
  const match = SHORT.exec(text) ?? [...text.matchAll(SLASHED)][0];
  return match ? orderIn(match) : null;
}

/** Whether any date in a text can be read both ways. */
export function hasOpenDate(text: string): boolean {
  for (const match of text.matchAll(SLASHED)) if (orderIn(match) === "open") return true;
  return false;
}

function orderIn([, one, , two]: RegExpExecArray): DateOrder | "open" | null {
  const [first, second] = [Number(one), Number(two)];
  if (!(first >= 1 && second >= 1 && first <= 31 && second <= 31) || first === second) return null;
  if (first > 12) return second > 12 ? null : "dmy";
  return second > 12 ? "mdy" : "open";
}
