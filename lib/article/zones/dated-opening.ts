import { fold } from "../../text/fold.ts";
import { calendarWords } from "../calendar-words.ts";
import { dateLine } from "../date-line.ts";
import { writtenDate } from "../dates/written-date.ts";

/** A story's first words that say where and on which day it was filed, in whatever language. */
interface DatedOpening {
  /** How much of the text it takes, the space behind it included. */
  readonly length: number;
  readonly place: string;
  /** The date as written. */
  readonly date: string;
}

/** How far it reaches at most, in UTF-16 units. */
const REACH = 120;

/** A town of at most four words and perhaps what it lies in, each with a comma behind it: `Rio de Janeiro, Brasil, `. */
const WORD = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}`;
const NAME = `${WORD}(?:[ /](?:(?:d[aeiou]s?|del|l[aeo]s?|el|al|am|an der|sur|na|nad) )?${WORD}){0,3}`;
const PLACE = new RegExp(String.raw`^(${NAME}(?:[,،、，] ?${NAME})??)[,،、，] ?(?=[^,،、，]*\p{Nd})`, "u");

/** What ends it, a stop or a dash, before the first word of a sentence; or the end of the text, where it is all of it. */
const END =
  /(?:[.。।۔](?: ?[–—-]{1,2})?| ?(?:--|[–—]{1,2})| -)(?:\s+(?=["“«„'(]?[\p{Lu}\p{Lo}\p{Nd}])|(?<=[。—])(?=\p{Lo})|$)/gu;

/** `Москва, 5 мая 2010. …`: a town, a comma, a whole date, and a stop or dash behind it. */
export function datedOpening(words: string): DatedOpening | null {
  const start = words.slice(0, REACH);
  // Most paragraphs have no number so near to their beginning.
  if (!/^.{2,60}\p{Nd}/u.test(start)) return null;
  const [whole, place] = PLACE.exec(start) ?? [];
  if (whole === undefined || place === undefined || isNoPlace(place)) return null;
  for (const { index, 0: end } of start.matchAll(END)) {
    const date = start.slice(whole.length, index);
    if (date.length > 0 && writtenDate(date)?.precision === "day") return { length: index + end.length, place, date };
  }
  return null;
}

/** Words of the calendar, and what says of which act a date is: `Monday, 5 May 2010.`, `Updated, 5 May 2010.` */
function isNoPlace(place: string): boolean {
  const { months, others } = calendarWords();
  const words = fold(place).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => others.has(word) || months.has(word)) || dateLine(`${place} 5 May 2010`) !== null;
}
