import { fold } from "../../text/fold.ts";
import { calendarWords } from "../calendar-words.ts";
import { dateLine } from "../date-line.ts";
import { writtenDate } from "../dates/written-date.ts";

/** What `Dateline` has, with a date for sure. */
interface WordedDateline {
  readonly length: number;
  readonly place: string;
  readonly date: string;
  readonly agency: string | undefined;
}

/** How far into a paragraph it reaches at most, in UTF-16 units. */
const REACH = 160;

/** A place is no longer and has no more words. */
const PLACE_LENGTH = 45;
const PLACE_WORDS = 6;

/** Small words within the name of a place. */
const LINK =
  /^(?:d[aeiou]s?|del|della|d[eo]n|der|van|von|zu|l[aeo]s?|el|al|am|an|bei|auf|en|sur|sous|sul|na|nad|pod|v|i|y|e|och|og|ja|ve|w|u)$/;

/** What may end it: a dash, a stop, a colon, a bracket; a stop may be one of a short form, so each is tried in turn. */
const END = /(?:[.।]?\s?(?:--|[-–—])|[.।:|])(?=\s|$)|。|(?<=[)）])(?=\s|[.।])/gu;

/** Who supplied it, in brackets. */
const BRACKETS = /[(（]([^()（）]{1,40})[)）](?: ?[-–—])?/u;

/** What may stand behind the date and still be of it: an agency in brackets, a stop, a dash. */
const TAIL = /^\s*(?:[(（]([^()（）]{1,40})[)）])?\s*[.।。:]?\s*(?:--|[-–—|])?\s*/u;

/** Where Chinese and Japanese have it: `【東京1989年1月7日共同】`, `新华社北京2011年3月12日电 `, `前橋発・昭和60年8月13日　`. */
const BY_LETTER =
  /^(?:【[^】]{1,30}】)?[【\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}・·ー]{0,24}?((?:(?:\p{Nd}{4}|[〇零一二三四五六七八九]{4})|(?:令和|平成|昭和|大正|明治)(?:\p{Nd}{1,2}|元))\s?年\s?[\p{Nd}一二三四五六七八九十]{1,3}\s?月\s?[\p{Nd}一二三四五六七八九十]{1,3}\s?日)(?:\s\p{Nd}{1,2}[時时:]\p{Nd}{2}分?)?(?:[^、。，\s】]{0,6}】|[讯电訊電][\s\u3000]?|[\s\u3000])/u;

/** A dateline whose date is written as another language than English writes it; null where there is none. */
export function wordedDateline(words: string): WordedDateline | null {
  const start = words.slice(0, REACH);
  if (!/\p{Nd}{4}|年/u.test(start)) return null;
  const byLetter = BY_LETTER.exec(start);
  if (byLetter) return { length: byLetter[0].length, place: "", date: byLetter[1]!, agency: undefined };
  for (const { index } of start.matchAll(END)) {
    const head = start.slice(0, index);
    if (!/\p{Nd}{4}/u.test(head)) continue;
    const agency = BRACKETS.exec(head)?.[1];
    const found = placeAndDate(head.replace(BRACKETS, ", "));
    if (!found) continue;
    const tail = TAIL.exec(start.slice(index))!;
    const length = index + tail[0].length;
    // A stop that ends no sentence.
    if (!/[-–—|]/u.test(tail[0]) && /^\p{Ll}/u.test(start.slice(length))) continue;
    return { ...found, length, agency: agency ?? tail[1] };
  }
  return null;
}

/** A place, a comma and a whole date. */
function placeAndDate(head: string): Pick<WordedDateline, "place" | "date"> | null {
  for (const { index, 0: comma } of head.matchAll(/[,،、]/gu)) {
    const place = head.slice(0, index).trim();
    if (!isPlace(place) || isNoPlace(place)) return null;
    const date = bare(head.slice(index + comma.length));
    if (date !== "" && (writtenDate(date)?.value.length ?? 0) >= DAY) return { place, date };
  }
  return null;
}

/** A text without spaces, commas and stops at its ends. */
function bare(text: string): string {
  const isEdge = (at: number) => /[\s,،.]/.test(text[at] ?? "-");
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return text.slice(from, to);
}

/** The length of a date with its day. */
const DAY = "1963-10-11".length;

function isPlace(text: string): boolean {
  if (text.length === 0 || text.length > PLACE_LENGTH || text.split(/\s+/).length > PLACE_WORDS) return false;
  if (/[\p{Nd};:!?«»"“”]/u.test(text)) return false;
  return text.split(/[\s/]+/).every((word, at) => /^[\p{Lu}\p{Lo}]/u.test(word) || (at > 0 && LINK.test(word)));
}

/** Words of the calendar, and what says of which act a date is: `Monday, 5 May 2010.`, `Updated, 5 May 2010.` */
function isNoPlace(place: string): boolean {
  const { months, others } = calendarWords();
  const words = fold(place).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => others.has(word) || months.has(word)) || dateLine(`${place} 5 May 2010`) !== null;
}
