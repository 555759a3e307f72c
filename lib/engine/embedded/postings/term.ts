/** What is looked up: a word, or how one begins. */
export interface Term {
  readonly text: string;
  readonly begun: boolean;
}

/** Beginnings of so many letters have postings of their own; those of longer ones are their words'. */
export const LETTERS = 3;

/** Behind a beginning: no word has it. */
const BEGUN = "*";

/** Under what a beginning has postings of its own; null where it has none. */
export function beginningKey(text: string): string | null {
  return text.length > 2 * LETTERS || Array.from(text).length > LETTERS ? null : text + BEGUN;
}

/** The key of a word's beginning of so many letters, up to `LETTERS`; null where it has fewer. */
export function beginningIn(word: string, letters: number): string | null {
  if (word.length < letters) return null;
  const start = word.slice(0, 2 * letters);
  if (PLAIN.test(start)) return start.slice(0, letters) + BEGUN;
  const own = Array.from(start).slice(0, letters);
  return own.length < letters ? null : own.join("") + BEGUN;
}

/** Whether a term is how words begin. */
export const isBeginning = (term: string): boolean => term.endsWith(BEGUN);

/** Whole characters, since half of one has no order. */
const PLAIN = /^[\0-\ud7ff]*$/;
