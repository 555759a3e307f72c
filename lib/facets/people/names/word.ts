import { classesOf, GIVEN } from "../lexicon.ts";
import { fold } from "./fold.ts";

/** How a word is written. */
export const CAPITAL = 1;
export const CAPITALS = 2;
export const INITIAL = 4;
export const LOWER = 8;
export const LETTERS = 16;

/** A token's text with what is known of it: its folded form, the lists that hold it, and how it is written. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly classes: number;
  readonly shape: number;
  /** Hashes of the word, its ends, its shape and its lists, for the tagger. */
  readonly hashes: WordHashes;
}

export interface WordHashes {
  readonly whole: number;
  readonly start: number;
  readonly end2: number;
  readonly end3: number;
  readonly shape: number;
  readonly lists: number;
}

const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+)$/u;
const NAME = /^[\p{Script=Latin}\p{M}’'ʼʻ.]+$/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const MANY_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’'.]+$/u;
const SMALL = /^\p{Ll}/u;

const known = new Map<string, Word>();
/** Enough for the vocabulary of a large archive; past it the table is emptied, so memory stays bounded. */
const MOST = 50_000;
/** No name word is longer. */
const LONGEST = 40;

/** The word of a token's text, of which the token made a copy. Words are shared, so two of the same text are the same object. */
export function wordOf(text: string): Word {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  if (text.length > LONGEST) return describe(text);
  const word = describe(text);
  known.set(text, word);
  return word;
}

function describe(text: string): Word {
  return describeWord(text, NAME, (folded) => (text === "Md" || text === "Md." ? GIVEN : classesOf(folded)));
}

/** A word that is in no table yet: `name` matches what may stand in a name, `classesOf` says which lists hold a folded word. */
export function describeWord(text: string, name: RegExp, classesOf: (folded: string) => number): Word {
  if (text.length > LONGEST) return describeWord("…", name, classesOf);
  if (!name.test(text) || !/\p{L}/u.test(text)) {
    return { text, folded: "", classes: 0, shape: 0, hashes: hashesOf(text, text, 0) };
  }
  const folded = fold(text);
  let shape = LETTERS;
  if (CAPITAL_FIRST.test(text)) {
    shape |= CAPITAL;
    if (INITIALS.test(text)) shape |= INITIAL;
    else if (MANY_CAPITALS.test(text)) shape |= CAPITALS;
  } else if (SMALL.test(text)) shape |= LOWER;
  // A bare letter is no word of a list (`A. Raja`), and `Md` is short for a given name where `MD` is a job.
  const classes = shape & INITIAL ? 0 : classesOf(folded);
  return { text, folded, classes, shape, hashes: hashesOf(folded, text, classes) };
}

function hashesOf(folded: string, text: string, classes: number): WordHashes {
  return {
    whole: hashText(folded),
    start: hashText(folded.slice(0, 3)),
    end2: hashText(folded.slice(-2)),
    end3: hashText(folded.slice(-3)),
    shape: hashText(outline(text)),
    lists: hashText(String(classes)),
  };
}

/** The shape of a word: `Xx`, `X.`, `XX`, `X'Xx`, `00`; runs of one kind are cut to two. */
function outline(text: string): string {
  let out = "";
  for (const mark of text.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(mark) ? "X" : /\p{L}/u.test(mark) ? "x" : /\p{N}/u.test(mark) ? "0" : mark;
    if (out.length < 2 || out.at(-1) !== kind || out.at(-2) !== kind) out += kind;
  }
  return out;
}

/** FNV-1a over UTF-16 units with a final mix: the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
