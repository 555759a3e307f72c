import { STOP } from "../lexicon.ts";
import { CAPITAL, describeWord, type Word } from "../names/word.ts";
import { classesIn } from "./vocabulary.ts";

/** What may stand in a name. */
const NAME = /^[\p{L}\p{M}’'ʼʻ.]+$/u;

/** Languages whose script has no capitals: every word but a function word may be of a name. */
const WITHOUT_CAPITALS: ReadonlySet<string> = new Set(["hi"]);

/** Enough for the vocabulary of a large archive; past it all are forgotten, so memory stays bounded. */
const MOST = 50_000;

/** Longer tokens are no words, and would be kept whole. */
const LONGEST = 40;

const known = new Map<string, Map<string, Word>>();
let count = 0;

/** The word of a token's text in a language. Words are shared, so two of the same text are the same object. */
export function languageWord(language: string, text: string): Word {
  if (text.length > LONGEST) return described(language, text);
  const found = known.get(language)?.get(text);
  if (found) return found;
  if (count >= MOST) {
    known.clear();
    count = 0;
  }
  const words = known.get(language) ?? new Map<string, Word>();
  known.set(language, words);
  const word = described(language, text);
  words.set(text, word);
  count++;
  return word;
}

function described(language: string, text: string): Word {
  const word = describeWord(text, NAME, (folded) => classesIn(language, folded));
  if (!WITHOUT_CAPITALS.has(language) || word.folded === "" || word.classes & STOP) return word;
  return { ...word, shape: word.shape | CAPITAL };
}
