import { fold } from "../../text/fold.ts";
import { SMALL } from "./acronyms.ts";
import { APOSTROPHES, LETTER } from "./letters.ts";

const ONE = `${LETTER}\\p{M}*`;
/** `U.S.`, `U.S` and, evenly spaced, `U. S.`: single letters with stops. `I. U.S.` is the end of a sentence and then U.S. */
const INITIALS = new RegExp(
  `${ONE}(?:(?:\\.${ONE}(?![${LETTER}\\p{M}\\p{N}]))+\\.?|(?:\\.[ \\u00a0\\u202f]${ONE}(?=\\.(?![${LETTER}\\p{N}])))+\\.)`,
  "vy",
);

/** Digits in groups of three; commas may also group them the Indian way, and a stop alone is a decimal point. */
const NUMBER = new RegExp(
  `(?:\\p{Nd}{1,3}(?:(?:[,，]\\p{Nd}{3})+|(?:\\.\\p{Nd}{3}){2,}|(?:${APOSTROPHES}\\p{Nd}{3})+)|\\p{Nd}{1,2}(?:,\\p{Nd}{2}){1,6},\\p{Nd}{3})` +
    `(?!\\p{Nd})[${LETTER}\\p{M}]*`,
  "vy",
);
/** `F-16`; not the end of `2-to-1`, nor a number that goes on. */
const MODEL = new RegExp(`(?<![\\-‐‑])(?:${ONE}){1,2}[\\-‐‑]\\p{Nd}[${LETTER}\\p{Nd}\\p{M}]*(?![.,:]?\\p{Nd})`, "vy");
const NEXT_LETTERS = new RegExp(`${APOSTROPHES}(${LETTER}[${LETTER}\\p{M}]*)`, "vy");
const BEHIND_APOSTROPHE = new RegExp(`[${LETTER}\\p{M}]${APOSTROPHES}$`, "v");
const JOINTS = new RegExp(`[${APOSTROPHES}\\-‐‑.,， \\u00a0\\u202f]`, "gv");

/** What English writes behind a word with an apostrophe (Reagan's, don't, rock 'n' roll), and how that begins. */
const CLITICS = new Set("s t d m n l ll r re v ve".split(" "));

/** What French, Italian and Catalan shorten before a vowel or h. */
const ELIDED = new Set(
  `c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu un ll all dall dell nell sull coll gl quest quell sant
   bell tutt mezz anch`.split(/\s+/),
);
const VOWEL = /^[aeiouyh]/;

const [STOP, COMMA, HYPHEN] = [0x2e, 0x2c, 0x2d];
const IS_APOSTROPHE = new RegExp(APOSTROPHES, "v");

/**
 * Where the word ends whose first run stands at `start` to `runEnd`: there, or behind further runs that belong to it. The
 * rules stand at `wordRuns`.
 */
export function joinedEnd(text: string, start: number, runEnd: number): number {
  const next = text.charCodeAt(runEnd);
  if (next === 0x0a || runEnd === text.length) return runEnd;
  if (isDigit(text, start)) return matchEnd(NUMBER, text, start, runEnd);
  if (next === STOP) return runEnd - start > 2 ? runEnd : matchEnd(INITIALS, text, start, runEnd);
  if (next === HYPHEN || next === 0x2010 || next === 0x2011) {
    const isSmall = SMALL.has(text.slice(start, runEnd).toLowerCase()) && runEnd - start > 1;
    return isSmall ? runEnd : matchEnd(MODEL, text, start, runEnd);
  }
  if (next === COMMA || !IS_APOSTROPHE.test(text[runEnd]!)) return runEnd;
  // Behind an apostrophe that joins nothing there is no name: rock'n'roll.
  if (BEHIND_APOSTROPHE.test(text.slice(Math.max(0, start - 2), start))) return runEnd;
  let end = runEnd;
  for (let before = fold(text.slice(start, end)); ; ) {
    NEXT_LETTERS.lastIndex = end;
    const after = NEXT_LETTERS.exec(text)?.[1];
    if (after === undefined || joinsNothing(before, fold(after))) return end;
    end = NEXT_LETTERS.lastIndex;
    before = fold(after);
  }
}

function joinsNothing(before: string, after: string): boolean {
  // O'N may become O'Neil, whereas what has a plural of letters is O's.
  if (CLITICS.has(after)) return before !== "o" || after === "s";
  return ELIDED.has(before) && VOWEL.test(after);
}

function matchEnd(pattern: RegExp, text: string, start: number, least: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? Math.max(least, pattern.lastIndex) : least;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit < 0x3a : /^\p{Nd}/u.test(text.slice(at, at + 2));
}

/** A joined word without what joins it. */
export function withoutJoints(word: string): string {
  return word.replace(JOINTS, "");
}

/** A number that is still being typed (`1,250,0`) without its commas; any other text as it is, also one with wildcards before. */
export function begunNumber(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.,?*])\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+[,，]\p{Nd}{0,2}$/u, withoutJoints);
}
