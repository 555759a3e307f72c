import type { DateOrder } from "../source/record.ts";
import { type WrittenDate, writtenDate } from "./dates/written-date.ts";

/** A date and its time are no more words than these. */
const MOST = 9;

/** The date that a text begins with, the longest there is. */
export function dateAtStart(text: string, order?: DateOrder): WrittenDate | null {
  const words = text.slice(0, 80).split(/\s+/).slice(0, MOST);
  for (let count = words.length; count > 0; count--) {
    const date = writtenDate(
      words
        .slice(0, count)
        .join(" ")
        .replace(/[.,;:)]$/, ""),
      order,
    );
    if (date) return date;
  }
  return null;
}
