import { shortState } from "../../countries/disambiguate/short-state.ts";
import * as is from "../lexicon.ts";
import { gapBefore, isHyphen, opensSentence, type PassageWords } from "../passage-words.ts";
import { ACRONYMS } from "./acronyms.ts";
import { isEasternFamily } from "./eastern-order.ts";
import { INITIALISMS } from "./public-figures.ts";
import { REGNAL } from "./titles.ts";
import { CAPITAL, CAPITALS, INITIAL, type Word } from "./word.ts";

/** Months and days that are given names or syllables of them. */
const CALENDAR_NAMES = /^(?:april|may|june|august|jan|mar|jun|sun|mon|sat)$/;
/** Small words that are names when they are capitalised within a sentence, and those that are at its start too. */
const STOP_NAMES = /^(?:will|to|so|do|an|no|in|my|can|he|she|her|than|such|you|due|early|hi|like)$/;
const OPENING_NAMES = /^(?:will|early)$/;
const OPENING = /^["“„«‘'(]$/;
const ELIDED = /^[dl]['’]\p{Lu}/u;
const DOTTED_ACRONYM =
  /^(?:U\.S\.(?:A\.|S\.R\.)?|U\.K\.|U\.N\.|E\.U\.|E\.C\.|D\.C\.|N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|P\.M\.|A\.M\.|U\.A\.E\.)$/;

/** `MPs`, `NGOs`. */
const ACRONYM_PLURAL = /^\p{Lu}{2,}s$/u;

/** Whether a token is written as a word of a name is; `inside` a run of such words more is allowed. */
export function isNameWord(text: PassageWords, k: number, inside: boolean): boolean {
  const word = text.words[k]!;
  if (!(word.shape & CAPITAL)) return inside && ELIDED.test(word.text);
  // `in Lincoln, Neb. Anna Berg came`: its stop may end the sentence too.
  if (!inside && word.text.endsWith(".") && !(word.shape & INITIAL) && shortState(text.tokens, k, false)) return false;
  const next = text.words[k + 1];
  const joined = isHyphen(next) && gapBefore(text, k + 1) === 0;
  const more = nameFollows(text, k, next);
  const before = text.words[k - 1];
  const given = inside && before !== undefined && (before.classes & (is.GIVEN | is.GIVEN_WEAK)) !== 0;
  if (word.classes & is.CALENDAR) {
    const name = more && !(next!.classes & (is.TITLE | is.TITLE_WORD));
    const eastern = inside && before !== undefined && isEasternFamily(before.folded);
    return CALENDAR_NAMES.test(word.folded) && (given || joined || name || eastern);
  }
  if (word.shape & INITIAL) {
    if (word.text === "I") return inside && isRegnal(text, k);
    if (DOTTED_ACRONYM.test(word.text)) return false;
    return word.text === "A" ? inside && more : inside || more || joined;
  }
  if (ACRONYM_PLURAL.test(word.text)) return false;
  if (word.shape & CAPITALS && !inside && !more && INITIALISMS.has(word.folded)) return true;
  if (word.shape & CAPITALS) return isCapitalName(word, more ? next : undefined, given);
  if (word.classes & is.STOP) {
    const opens = opensSentence(text, k) || OPENING.test(before!.text);
    // `Liu He`: no sentence goes on with a pronoun in capitals.
    const eastern = inside && !opens && before !== undefined && isEasternFamily(before.folded);
    // `Shihab bin Tarik Al Said`.
    if (inside && word.folded === "said" && before?.text === "Al") return true;
    return (opens ? OPENING_NAMES : STOP_NAMES).test(word.folded) && (given || eastern || more || (inside && joined));
  }
  return true;
}

/** Whether the letter at `k` is the number of a ruler, whose title stands before the name (`King Charles I`). */
function isRegnal({ words }: PassageWords, k: number): boolean {
  for (let at = k - 1; at >= 0 && at >= k - 3 && words[at]!.shape & CAPITAL; at--)
    if (REGNAL.test(words[at]!.folded)) return at < k - 1;
  return false;
}

function nameFollows(text: PassageWords, k: number, next: Word | undefined): boolean {
  if (next === undefined || !(next.shape & CAPITAL) || next.classes & (is.STOP | is.CALENDAR)) return false;
  return gapBefore(text, k + 1) <= 1 && !opensSentence(text, k + 1);
}

/** Among small letters, a word of capitals is a title, initials (`JRR Tolkien`) or a family name (`XI Jinping`). */
function isCapitalName(word: Word, next: Word | undefined, given: boolean): boolean {
  if (word.classes & (is.TITLE | is.TITLE_WORD | is.SUFFIX)) return true;
  if (ACRONYMS.has(word.folded)) return false;
  const mixed = next !== undefined && !(next.shape & CAPITALS);
  if (word.text.length <= 3 && mixed) return true;
  return word.text.length >= 3 && (given || (mixed && (word.classes & is.FAMILY) !== 0));
}
