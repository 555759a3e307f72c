import * as is from "../lexicon.ts";
import { opensSentence, type PassageWords } from "../passage-words.ts";
import { familyComesFirst } from "./eastern-order.ts";
import { CAPITAL, INITIAL, LETTERS, LOWER, type Word } from "./word.ts";

/** A stretch of tokens that reads as a name, and its words without hyphens, nickname and suffix. */
export interface Trimmed {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** `jr`, `iii` and the like, folded, or empty. */
  readonly suffix: string;
}

const MOST_WORDS = 9;

/**
 * Drops what cannot begin or end a name from a list of tokens; nothing when no name is left. `regnal`: it stands after the
 * title of a ruler, whose number may be the first.
 */
export function trim(text: PassageWords, piece: readonly number[], regnal: boolean): Trimmed | undefined {
  const word = (k: number) => text.words[piece[k]!]!;
  let from = 0;
  let to = piece.length;
  while (from < to && isMark(word(from))) from++;
  // A common word may be capitalised only by its place (`Incumbent Mwai Kibaki`).
  const hyphenated = to - from >= 4 && !(word(to - 2).shape & LETTERS);
  const eastern =
    hyphenated &&
    familyComesFirst(
      piece
        .slice(from, to)
        .map((at) => text.words[at]!)
        .filter(({ shape }) => shape & LETTERS)
        .map(({ folded }) => folded),
      true,
    );
  while (
    !eastern &&
    to - from >= 2 &&
    isPlain(word(from)) &&
    (opensSentence(text, piece[from]!) || startsName(word(from + 1)))
  )
    from++;
  while (to > from && isLoose(word(to - 1), to - from >= 2 ? word(to - 2) : undefined)) to--;
  const first = regnal && to - from >= 2 && /^[IV]$/.test(word(to - 1).text) && !(word(to - 2).shape & INITIAL);
  // A last letter belongs to the next word, but for `Malcolm X`.
  while (!first && to - from >= 2 && word(to - 1).shape & INITIAL && word(to - 1).text.length === 1) {
    if (to - from === 2 && word(from).classes & (is.GIVEN | is.GIVEN_WEAK)) break;
    to--;
  }
  if (to <= from) return undefined;
  // `R-Kan.`, `D-Tex`, `X-ray`: a letter that a hyphen joins to a word is no given name.
  if (word(from).shape & INITIAL && word(from).text.length === 1 && to - from > 1 && isMark(word(from + 1)))
    return undefined;
  const words = nameWords(piece.slice(from, first ? to - 1 : to).map((at) => text.words[at]!));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  if (words.every(({ shape }) => shape & INITIAL) || !words.some(({ shape }) => shape & CAPITAL)) return undefined;
  const suffix = first || (words.at(-1) !== word(to - 1) && isSuffix(word(to - 1))) ? word(to - 1).folded : "";
  return { start: piece[from]!, end: piece[to - 1]! + 1, words, suffix };
}

/** A list of tokens that is known to be a name, as it stands. */
export function whole(text: PassageWords, piece: readonly number[]): Trimmed {
  const words = nameWords(piece.map((at) => text.words[at]!));
  const last = text.words[piece.at(-1)!]!;
  return {
    start: piece[0]!,
    end: piece.at(-1)! + 1,
    words,
    suffix: words.at(-1) !== last && isSuffix(last) ? last.folded : "",
  };
}

const OPENS = /^["“”„«‘'(]$/;
const CLOSES = /^["“”»’')]$/;

/** Whether a mark opens a nickname; an apostrophe between spaces (`O ' Brien`) has no other behind it. */
const isClosed = (stretch: readonly Word[], at: number): boolean =>
  stretch.slice(at + 1).some(({ text }) => CLOSES.test(text));

function nameWords(stretch: readonly Word[]): Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (const [at, word] of stretch.entries()) {
    if (quoted ? CLOSES.test(word.text) : OPENS.test(word.text) && isClosed(stretch, at)) quoted = !quoted;
    else if (word.shape & LETTERS && !quoted) words.push(word);
  }
  while (words.length > 1 && isSuffix(words.at(-1)!)) words.pop();
  return words;
}

/** `Jr`, `III`: what stands after a name and tells two people of one name apart. */
export const isSuffix = ({ classes, shape, text }: Word): boolean =>
  (classes & is.SUFFIX) !== 0 && (shape & CAPITAL) !== 0 && !(shape & INITIAL) && (!ROMAN.test(text) || isRoman(text));

const ROMAN = /^[IVX]+$/i;

/** Whether a word is a number of a ruler or a generation, in capitals: `Xi` is a name. */
export const isRoman = (text: string): boolean => /^(?=..)[IVX]+$/.test(text);

const isMark = ({ shape }: Word): boolean => !(shape & LETTERS);

const isLoose = (last: Word, before: Word | undefined): boolean =>
  isMark(last) ||
  (before !== undefined && !isMark(before) && (last.shape & LOWER) !== 0 && (last.classes & is.PARTICLE) !== 0);

const isPlain = ({ classes, shape }: Word): boolean =>
  (classes & (is.COMMON | is.ROLE | is.SPEECH_VERB | is.ACT)) !== 0 &&
  (shape & CAPITAL) !== 0 &&
  !(shape & INITIAL) &&
  !(classes & (is.GIVEN | is.GIVEN_WEAK | is.FAMILY | is.PARTICLE | is.ORGANISATION));

const startsName = ({ classes, shape }: Word): boolean => (classes & is.GIVEN) !== 0 || (shape & INITIAL) !== 0;
