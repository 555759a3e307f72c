import type { Passage } from "../passage.ts";
import type { Token } from "../token.ts";
import { type Word, wordOf } from "./names/word.ts";

/** A passage with the word of each of its tokens. */
export interface PassageWords {
  readonly passage: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** The words of an article's passages. */
export function passageWords(passages: readonly Passage[]): PassageWords[] {
  return passages.map(({ tokens }, passage) => ({ passage, tokens, words: tokens.map(({ text }) => wordOf(text)) }));
}

/** How many units lie between a token and the one before it. */
export const gapBefore = ({ tokens }: PassageWords, k: number): number => tokens[k]!.start - tokens[k - 1]!.end;

/** Whether a token begins a sentence of its passage. */
export const opensSentence = ({ tokens }: PassageWords, k: number): boolean =>
  k === 0 || tokens[k]!.sentence !== tokens[k - 1]!.sentence;

export const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑]$/.test(word.text);

/** Whether hyphens join all the words of a stretch, two or more (`Borg-Warner`, `Ki-moon`). */
export const isHyphenated = ({ words }: PassageWords, start: number, end: number): boolean =>
  end - start > 1 && words.slice(start, end).every((word, k) => k % 2 === 0 || isHyphen(word));
