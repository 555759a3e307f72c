import { COMMON_WORDS } from "./common-words.ts";
import type { Edit } from "./edited.ts";

/** A hyphen at a line's end, with the spaces to the next word; from more of them on, the lines are a table's. */
const BREAK = /(?<=[\p{L}\p{M}\p{N}])[-\u2010\u00ad\u00ac][ \t]*(?:\r\n|[\r\n\u2028])[ \t]{0,8}(?=[\p{L}\p{N}])/gu;

/** A hyphen at a page's end: a form feed follows, with the page's number on a line of its own before or behind it. */
const PAGE_BREAK =
  /(?<=[\p{L}\p{M}\p{N}])([-\u2010])[ \t]*(?:[\r\n]\s{0,20}(?:[-–][ \t]?)?\d{1,4}(?:[ \t]?[-–])?[ \t]*)?[ \t\r\n]{0,20}\f\s{0,20}(?:\d{1,4}[ \t]*[\r\n]\s{0,20})?(?=\p{L})/gu;

/** No word is longer, in UTF-16 units. */
const LONGEST = 60;

const LEFT = /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*$/u;
const RIGHT = /^[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/u;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-\u2010'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Words behind which a half is wanting (`pre- and post-war`), or before which a hyphen was a dash. */
const APART = words(
  "and or nor to und oder bzw bis sowie och eller og tai ja et ou y e o u i oraz lub the a an which who that this it he she",
  "they we but with from for as of was were is are has had",
);

/** Beginnings that keep their hyphen before a word. */
const PREFIXES = words(
  "after all anti arch co cross demi eco ex euro full half ill inter long mega micro mid mini multi nano near neo no non off on",
  "open pan post pre pro pseudo quasi re self semi short single so socio sub super trans ultra vice well wide",
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety",
  "hundred thousand first second third fourth fifth last",
);

/** Of those, what hardly begins a word that has no hyphen, but for common ones. */
const STANDING = /^(?:anti|multi|non|self)$/;

/** Ends that a hyphen joins to a word or a name. */
const SUFFIXES = words(
  "aged backed based born bound built controlled dominated driven era free friendly held language led like linked made occupied old",
  "off out up down by minus plus fifth fifths half quarter quarters third thirds owned related rich run speaking sponsored",
  "style supported term time trained turned wide year years elect",
  "ce ci là même mêmes être elle elles ils",
);

/**
 * Words that a line's end broke, put together: `govern-⏎ment`. A hyphen of the word's own stays: `Franco-⏎German`. Which of
 * the two it is the text's other words tell, then a list of common ones, then how compounds are built.
 */
export function lineEndHyphens(text: string): Edit[] {
  const breaks = [...text.matchAll(BREAK)];
  if (breaks.length === 0) return [];
  const used = usedWords(text);
  return breaks.flatMap(({ index, 0: gap }) => {
    const end = index + gap.length;
    const left = LEFT.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? "";
    const right = RIGHT.exec(text.slice(end, end + LONGEST))?.[0] ?? "";
    const hyphen = gap[0]!;
    const made = hyphen === "\u00ad" ? "joined" : joint(left, right, used);
    if (made === "apart" || (hyphen === "\u00ac" && made !== "joined")) return [];
    return [{ start: made === "joined" ? index : index + 1, end, text: "" }];
  });
}

/** Takes the end of a page out of the words that it divides: what follows stands on the next line. */
export function pageBreaks(text: string): Edit[] {
  if (!text.includes("\f")) return [];
  return [...text.matchAll(PAGE_BREAK)].map(({ index, 0: gap, 1: hyphen = "-" }) => {
    return { start: index + hyphen.length, end: index + gap.length, text: "\n" };
  });
}

/** How two halves of a broken line belong together: as one word, as a compound with its hyphen, or not at all. */
function joint(left: string, right: string, used: ReadonlyMap<string, number>): "joined" | "compound" | "apart" {
  const joined = `${left}${right}`.toLowerCase();
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  const figures = /\p{N}$/u.test(left) || /^\p{N}/u.test(right);
  if (figures) return /^\p{Lu}\p{Ll}/u.test(right) ? "apart" : "compound";
  const capitals = left.length > 1 && left === left.toUpperCase() && right === right.toUpperCase();
  if (/^\p{Lu}/u.test(right) && !capitals) return "compound";
  const difference = (used.get(joined) ?? 0) - (used.get(`${first}-${second}`) ?? 0);
  if (difference !== 0) return difference > 0 ? "joined" : "compound";
  const parts = /[-\u2010]/;
  if (isCommon(joined)) return "joined";
  if (parts.test(left) || parts.test(right) || left.length === 1) return "compound";
  // Of names in capitals a short end is a syllable, a longer one a name.
  if (capitals && right.length > 4 && !isCommon(second)) return "compound";
  if (APART.has(second)) return "apart";
  if (SUFFIXES.has(second) && left.length > 2) return "compound";
  if (STANDING.test(first) && right.length > 4) return "compound";
  if (!isCommon(second) || right.length < 3) return "joined";
  // A name's end may be a word (`Switzer-⏎land`), but no participle.
  const name = /^\p{Lu}/u.test(left) && right.length > 4 && /(?:ed|ing)$/.test(second);
  return name || PREFIXES.has(first) || (left.length > 2 && isCommon(first)) ? "compound" : "joined";
}

/** How often each word of a text is used, compounds whole; the halves of broken words count little, as they stand alone. */
function usedWords(text: string): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const [word] of text.matchAll(WORDS)) {
    const key = word.toLowerCase().replaceAll("\u2010", "-");
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  return used;
}

let common: ReadonlySet<string> | undefined;

/** Whether it is a common English word, or a plain form of one. */
function isCommon(word: string): boolean {
  common ??= new Set(COMMON_WORDS.trim().split(/\s+/));
  const known = common;
  if (known.has(word)) return true;
  const stem = /^(\p{Ll}{3,}?)(\p{Ll}?)(?:i?e[rsd]|i?est|ing|ly|s)$/u.exec(word);
  if (!stem) return false;
  const [, most = "", last = ""] = stem;
  const whole = most + last;
  const doubled = most.endsWith(last) && last !== "" ? [most] : [];
  return [whole, `${whole}e`, `${whole}y`, ...doubled].some((form) => known.has(form));
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
