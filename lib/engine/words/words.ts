import { fold, RAISED } from "../../text/fold.ts";
import { acronymOr, MARK } from "./acronyms.ts";
import { joinedEnd, withoutJoints } from "./joined-words.ts";
import { DIGIT, LETTER, SPACELESS } from "./letters.ts";

/** A word of a text as the index sees it: folded. `start` and `end` are UTF-16 units of the text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Raised when other words are made of a text: an index that holds the old ones is outdated. */
export const WORDS_VERSION = 3;

/**
 * The runs of which words are made: letters, digits and private-use characters with their marks. Three letters and more are
 * a run without digits behind them, raised digits are one of their own (10² is not 102, whereas CO₂ is CO2). Where a script
 * puts no space between words, each letter is one: what is typed is found as a phrase of letters, wherever it stands.
 */
const RUN = new RegExp(
  `${SPACELESS}\\p{M}*|(?:${LETTER}\\p{M}*){2}${LETTER}[${LETTER}\\p{M}]*|[${LETTER}${DIGIT}][${LETTER}${DIGIT}\\p{M}]*|${RAISED}+`,
  "gv",
);

/** The same for plain text in lower case, several times as fast. */
const PLAIN_RUN = /[a-z]{3,}|[a-z0-9]+/g;
const PLAIN_TEXT = /^[ -~\n]*$/;

/**
 * The words of a text as columns, in order. What no letter or digit is parts them, with these exceptions, made alike of what
 * is searched and of what is typed, so that each spelling finds the others:
 *
 *     U.S. u.s. U. S.  US     one word; `us` in small letters is another (see `acronyms.ts`)
 *     O'Brien O’Brien  OBrien one word, as Qur'an; not 's, n't and the like (Reagan's is `reagan s`), not l' and d' before
 *                             a vowel (l'Elysée is `l elysee`), nor rock'n'roll
 *     1,250,000 1.250.000     1250000; 1,250 too, but 3.5, 1.250 and 11/12 are two numbers, and a space parts them always
 *     F-16  F16  PG-13        one word, where one or two letters stand before the hyphen, other than small words (by-2020)
 *     COVID-19  COVID19       two words: three letters and more are looked for without the number, as mid-1987 is by it
 *
 * Else a hyphen joins nothing, or `french` would not find anglo-french; so co-operate is not cooperate. Nor does &. What is
 * joined is found as a whole: `brien` does not find O'Brien, nor `16` F-16.
 */
export function wordRuns(text: string): { folded: string[]; starts: number[]; ends: number[] } {
  const [folded, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const plain = PLAIN_TEXT.test(text);
  const lower = plain ? text.toLowerCase() : text;
  const run = plain ? PLAIN_RUN : RUN;
  run.lastIndex = 0;
  // A text has few words, again and again.
  const known = new Map<string, string>();
  for (let match = run.exec(lower); match !== null; match = run.exec(lower)) {
    const start = match.index;
    const runEnd = start + match[0].length;
    // Nearly every run ends at a space.
    const end = text.charCodeAt(runEnd) === 0x20 ? runEnd : joinedEnd(text, start, runEnd);
    const spelling = end === runEnd ? match[0] : withoutJoints(lower.slice(start, end));
    let word = plain ? spelling : known.get(spelling);
    if (word === undefined) {
      word = fold(spelling);
      known.set(spelling, word);
    }
    folded.push(acronymOr(word, text, start, end));
    starts.push(start);
    ends.push(end);
    run.lastIndex = end;
  }
  return { folded, starts, ends };
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const { folded, starts, ends } = wordRuns(text);
  return folded.map((word, at) => ({ folded: word, start: starts[at]!, end: ends[at]! }));
}

/** A text as the index stores it: folded words with a space between. */
export function foldedWords(text: string): string {
  return wordRuns(text).folded.join(" ");
}

/** The words of a label, where capitals tell nothing: it is chosen from a list that is shown, so `us` may offer US Steel. */
export function labelWords(label: string): string {
  return foldedWords(label).replaceAll(MARK, "");
}

/** Whether a text holds a letter or digit at all. */
export function hasWords(text: string): boolean {
  RUN.lastIndex = 0;
  return RUN.test(text);
}

/** Whether a folded word is a letter of a script that puts no space between words. */
export function isSpaceless(folded: string): boolean {
  return FIRST_SPACELESS.test(folded);
}
const FIRST_SPACELESS = new RegExp(`^${SPACELESS}`, "v");

/** The FTS5 tokenizer that takes folded words as they are: it parts them at spaces. `Sc` is for the mark of acronyms. */
export const TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co M* Sc'";
