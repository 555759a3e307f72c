import { analyse } from "chardet";
import { eld } from "eld/small";
import { isWrittenWith, LANGUAGES } from "./alphabets.ts";

/** Which encoding bytes that are no UTF-8 are most likely in; `sure` where no other reads them nearly as well. */
export interface EncodingGuess {
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  readonly sure: boolean;
}

/** Encodings with a byte a letter, the commonest first: where two read the same, that one is meant. */
const SINGLE = [
  "windows-1252",
  "windows-1250",
  "iso-8859-2",
  "windows-1251",
  "koi8-r",
  "koi8-u",
  "ibm866",
  "iso-8859-5",
  "windows-1254",
  "windows-1257",
  "windows-1253",
  "iso-8859-7",
  "windows-1255",
  "windows-1256",
  "macintosh",
] as const;

/** Encodings of East Asia, with the characters that most of a text in them is made of. */
const DOUBLE: ReadonlyMap<string, RegExp> = new Map([
  ["shift_jis", /[\u3041-\u30fe\u3001\u3002\u4e00-\u9fa5]/g],
  ["euc-jp", /[\u3041-\u30fe\u3001\u3002\u4e00-\u9fa5]/g],
  ["euc-kr", /[\uac00-\ud7a3]/g],
  ["gb18030", /[\u3001\u3002\uff01-\uff1f\u4e00-\u9fa5]/g],
  ["big5", /[\u3001\u3002\uff01-\uff1f\u4e00-\u9fa5]/g],
]);

/** How many of the characters beyond ASCII must be such, and in Japanese its own letters. */
const MOST = 0.8;
const KANA = /[\u3041-\u30fe]/g;
const FEWEST_KANA = 0.08;

/** Marks of print that stand at the edges of words. */
const MARKS =
  /[\u00a0\u00ab\u00bb\u2010-\u203a\u20ac\u00a1\u00a3\u00a7\u00a9\u00ae\u00b0\u00b7\u00bf\u00ba\u00aa\u00bc-\u00be\u2116\u2122\u3000-\u3002\uff01-\uff1f]/;

/** What stands within words as well. */
const INNER = /[\u2019\u2010\u00b7\u00ad]/;

/** From so much of its letters on, a reading is believed; by so much another must be behind it. */
const BELIEVED = 0.95;
const AHEAD = 0.04;

/** Fewer bytes beyond ASCII prove nothing. */
const FEW = 5;

/** A reading of the bytes: how many of its letters are such as its language is written with. */
interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly score: number;
}

/**
 * Guesses the encoding of stretches of bytes that are no UTF-8, each from the beginning of a character on. A detector by frequencies proposes; what decides is whether the letters
 * are those of the language that the text is in. Null where no reading makes words.
 */
export function guessEncoding(sample: readonly Uint8Array[]): EncodingGuess | null {
  const bytes = Buffer.concat(sample);
  const proposed = analyse(bytes).map(({ name, confidence }) => ({ encoding: labelOf(name), confidence }));
  const trust = (encoding: string) => proposed.find((other) => other.encoding === encoding)?.confidence ?? 0;
  const east = [...DOUBLE]
    .filter(([encoding, usual]) => isEastAsian(decoded(encoding, sample), encoding, usual))
    .map(([encoding]) => encoding);
  if (east.length > 0) {
    const [best = ""] = east.sort((a, b) => trust(b) - trust(a));
    return { encoding: best, sure: beyondAscii(bytes) >= FEW && (east.length === 1 || trust(best) >= 50) };
  }
  const singles = [...new Set([...SINGLE, ...proposed.map(({ encoding }) => encoding)])].filter(
    (encoding) => !DOUBLE.has(encoding),
  );
  const readings = singles.flatMap((encoding): Reading[] => {
    const text = decoded(encoding, sample);
    if (text === null || /[\u0080-\u009f]/.test(text)) return [];
    return [
      {
        encoding,
        text,
        score: wordsOf(text) + (trust(encoding) / 100) * (AHEAD / 2) - (encoding === "macintosh" ? AHEAD : 0),
      },
    ];
  });
  const [best, ...others] = readings.sort((a, b) => b.score - a.score);
  if (!best || best.score < 0.5) return null;
  const next = others.find(({ text }) => text !== best.text);
  const sure = best.score >= BELIEVED && best.score - (next?.score ?? 0) > AHEAD && beyondAscii(bytes) >= FEW;
  // Of those that read the same, the commonest is meant.
  const same = readings.filter(({ text }) => text === best.text).map(({ encoding }) => encoding);
  return { encoding: singles.find((encoding) => same.includes(encoding))!, sure };
}

/** The share of letters beyond ASCII that the likeliest language of the text has, each where such a letter stands. */
function wordsOf(text: string): number {
  const sample = text.slice(0, 4000);
  const scores = Object.entries(eld.detect(sample).getScores()).sort((a, b) => b[1] - a[1]);
  const likely = scores.slice(0, 3).map(([language]) => language);
  const shares = (likely.length > 0 ? likely : LANGUAGES).map(
    (language, at) => lettersIn(sample, language) - at * 0.02,
  );
  return Math.max(...shares);
}

function lettersIn(text: string, language: string): number {
  let [right, wrong, marks] = [0, 0, 0];
  // A letter of another script is no part of a text that is nearly all ASCII, nor of a word in Latin letters.
  const latin = (text.match(/[a-z]/gi)?.length ?? 0) > 8 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);
  for (const { index, 0: char } of text.matchAll(/[^\0-\x7f]/gu)) {
    const before = text[index - 1] ?? " ";
    const after = text[index + char.length] ?? " ";
    const inside = isLetter(before) && isLetter(after);
    if (MARKS.test(char) || INNER.test(char)) {
      if (inside && !INNER.test(char)) wrong++;
      else marks++;
      continue;
    }
    const lower = char.toLowerCase();
    const misplaced = lower !== char && /\p{Ll}/u.test(before);
    const foreign = lower > "\u036f" && (latin || /[a-z]/i.test(before + after));
    if (isWrittenWith(language, lower) && !misplaced && !foreign) right++;
    else wrong++;
  }
  if (right + wrong === 0) return marks > 0 ? BELIEVED : 0;
  return right / (right + wrong);
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

function isEastAsian(text: string | null, encoding: string, usual: RegExp): boolean {
  if (text === null || isLatinBroken(text)) return false;
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const share = (what: RegExp) => (text.match(what)?.length ?? 0) / Math.max(1, beyond);
  return share(usual) >= MOST && (!/jis|jp/.test(encoding) || share(KANA) >= FEWEST_KANA);
}

function beyondAscii(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
}

/** Whether ideographs stand singly among Latin letters: each was an accented one. */
function isLatinBroken(text: string): boolean {
  const lone = text.match(/[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/giu)?.length ?? 0;
  return lone * 3 > (text.match(/[^\0-\x7f]/gu)?.length ?? 0);
}

/** The text of stretches that may end within a character; null where they are no text in the encoding. */
function decoded(encoding: string, sample: readonly Uint8Array[]): string | null {
  try {
    return sample.map((bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })).join("\n");
  } catch {
    return null;
  }
}

function labelOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return name;
  }
}
