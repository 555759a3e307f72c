/** Stands before an acronym that small letters would make another word of. In no word, and both engines take it for a letter. */
export const MARK = "¤";

/** The small words of English: `U.S.`, `I.T.` and `a.m.` look like some. */
export const SMALL: ReadonlySet<string> = new Set(
  `a am an and any are as at be but by can did do for had has he her him his how i if in is it its me my no nor not of off
   on or our out own per she so than that the them they this to too up us was we were who why with yet you`.split(
    /\s+/,
  ),
);

const LONGEST = 4;

/** Those of them that newspapers also write for something else in capitals without stops. */
const IN_CAPITALS = new Set(["us", "it", "who", "am"]);

/** Where all is in capitals these say nothing. Of the words above, headlines have one for the acronym nearly always. */
const EVEN_AMONG_CAPITALS = "us";

/** A line in capitals has three words; two may be two acronyms. */
const THREE_WORDS = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u;
/** What of a line is looked at before and behind a word, in UTF-16 units. */
const NEAR = 80;

/**
 * A folded word, or its mark and it where the text from `start` to `end` is an acronym that looks like a small word: `US` and
 * `U.S.` find each other, and never `us`, nor `us` them. Without stops, capitals tell that, and in a line of nothing but
 * capitals only of `US`: WHO IS IT asks who it is. Every other word is one whatever its case.
 */
export function acronymOr(folded: string, text: string, start: number, end: number): string {
  if (folded.length > LONGEST) return folded;
  const first = text.charCodeAt(start);
  // Nearly every word: small letters and nothing between them.
  if (first >= 0x61 && first <= 0x7a && end - start === folded.length) return folded;
  const isDotted = end - start > folded.length && text.slice(start, end).includes(".");
  if (isDotted) return SMALL.has(folded) ? MARK + folded : folded;
  if (!IN_CAPITALS.has(folded) || !/^\p{Lu}+$/u.test(text.slice(start, end))) return folded;
  return folded === EVEN_AMONG_CAPITALS || !isAmongCapitals(text, start, end) ? MARK + folded : folded;
}

function isAmongCapitals(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  const at = Math.min(start, NEAR);
  const next = near.indexOf("\n", at);
  const line = near.slice(near.lastIndexOf("\n", at) + 1, next < 0 ? near.length : next);
  return !/\p{Ll}/u.test(line) && THREE_WORDS.test(line);
}
