import * as is from "./lexicon.ts";
import { type Cutting, isForeword, isNationality, isPost, isTitle } from "./names/cut.ts";
import { knownPeople } from "./names/known-people.ts";
import { misspeltTitle } from "./names/misspelt-title.ts";
import { postBefore, postLength } from "./names/post.ts";
import { REGNAL } from "./names/titles.ts";
import { isSuffix, type Trimmed, trim, whole } from "./names/trim.ts";
import { CAPITAL, INITIAL, LOWER, type Word } from "./names/word.ts";
import { gapBefore, isHyphen, type PassageWords } from "./passage-words.ts";
import { runFrom } from "./run.ts";

/** A stretch of tokens that may name a person. */
export interface Candidate extends Trimmed {
  readonly passage: number;
  /** The title words right before it, outermost first. */
  readonly titles: readonly Word[];
  /** More words of the same run follow, from which it was cut. */
  readonly cutAfter: boolean;
  /** Its title is of a post whose name stands between them (`Minister of Works Jo Mata`). */
  readonly post: boolean;
  /** A name in full that every newspaper knows. */
  readonly known: boolean;
}

/** The candidates of a passage in reading order, none overlapping. */
export function candidatesOf(text: PassageWords): Candidate[] {
  const { words } = text;
  const known = knownPeople(text);
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const { shape, classes } = words[at]!;
    const run = shape & CAPITAL || (shape & LOWER && classes & is.PARTICLE) ? runFrom(text, at, known) : [];
    if (run.length > 0) addCandidates(text, run, known, found);
    at += Math.max(1, run.length);
  }
  return found;
}

/** Cuts a run at titles, nationalities and the like. A run of one word is left whole: `King` may be a family name. */
function addCandidates(
  text: PassageWords,
  tokens: readonly number[],
  known: ReadonlyMap<number, number>,
  found: Candidate[],
): void {
  const run = tokens.map((token) => text.words[token]!);
  const start = tokens[0]!;
  let titles = titleBefore(text, start);
  let piece: number[] = [];
  let pieceWords: Word[] = [];
  const close = (cutAfter: boolean) => {
    const trimmed = trim(
      text,
      piece,
      titles.some(({ folded }) => REGNAL.test(folded)),
    );
    if (trimmed) {
      const own = post && trimmed.start > start && trimmed.words.length > 1 ? post : undefined;
      found.push({
        passage: text.passage,
        ...trimmed,
        titles: own ? [own] : titles,
        post: own !== undefined,
        cutAfter,
        known: false,
      });
    }
    if (piece.length > 0) titles = [];
    piece = [];
    pieceWords = [];
  };
  const before = [text.words[start - 2], text.words[start - 1]] as const;
  const post = postBefore(text, start);
  const behindPost = post ? postLength(run) : 0;
  for (let k = 0; k < run.length; k++) {
    const cutting: Cutting = { run, k, piece: pieceWords, titles, before };
    const slip = titleSlip(run, k, pieceWords);
    const behind = knownUntil(run, tokens, k, known.get(tokens[k]!));
    if (k === behindPost && k > 0) {
      close(true);
    }
    if (behind > 0 && !mayBelong(pieceWords.at(-1))) {
      close(true);
      const name = whole(text, tokens.slice(k, behind));
      found.push({ passage: text.passage, ...name, titles, post: false, cutAfter: behind < run.length, known: true });
      titles = [];
      k = behind - 1;
    } else if (run.length === 1) piece.push(start);
    else if (slip || isTitle(cutting)) {
      close(true);
      titles = [...titles, slip ?? run[k]!];
      if (isHyphen(run[k + 1])) k++;
    } else if (isNationality(cutting) || isPost(cutting)) {
      close(true);
      titles = [];
    } else {
      const ends = isForeword(cutting);
      piece.push(tokens[k]!);
      pieceWords.push(run[k]!);
      if (ends) close(true);
    }
  }
  close(false);
}

/** Where in a run a known name that begins at `k` ends, its suffix included; 0 where it may be part of a longer name. */
function knownUntil(run: readonly Word[], tokens: readonly number[], k: number, end: number | undefined): number {
  if (end === undefined) return 0;
  let behind = k;
  while (behind < run.length && tokens[behind]! < end) behind++;
  if (run[behind] && isSuffix(run[behind]!)) behind++;
  return behind === run.length || run[behind]!.classes & (is.TITLE | is.TITLE_WORD) ? behind : 0;
}

/** Whether the word before a known name may be a given name of the same person, who is then another. */
const mayBelong = (word: Word | undefined): boolean =>
  word !== undefined && ((word.classes & (is.GIVEN | is.GIVEN_WEAK)) !== 0 || (word.shape & INITIAL) !== 0);

/** The title that is misspelt at `k`, before a given name and more or a family name alone (`Secertary Ana Ruiz`, `Presidnet Nixon`). */
function titleSlip(run: readonly Word[], k: number, piece: readonly Word[]): Word | null {
  const [next, after] = [run[k + 1], run[k + 2]];
  if (piece.length > 0 || !next || next.shape & INITIAL) return null;
  const named = after ? after.shape & CAPITAL && next.classes & is.GIVEN : next.classes & (is.FAMILY | is.PUBLIC);
  return named ? misspeltTitle(run[k]!) : null;
}

/** A shortened title that ends with a stop is a token outside of the run (`Dr.`). */
function titleBefore(text: PassageWords, start: number): Word[] {
  const before = text.words[start - 1];
  if (!before || gapBefore(text, start) > 1) return [];
  return before.text.endsWith(".") && before.classes & is.TITLE ? [before] : [];
}
