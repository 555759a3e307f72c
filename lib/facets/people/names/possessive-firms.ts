import type { ArticleNames } from "../evidence/weighed.ts";
import * as is from "../lexicon.ts";
import { opensSentence, type PassageWords } from "../passage-words.ts";
import { wordList } from "../word-list.ts";
import { endsFirm, isOwn } from "./firm-follows.ts";
import { isCapitals } from "./is-capitals.ts";
import { CAPITAL, LOWER, type Word } from "./word.ts";

/** Names by whose possessive everybody knows a firm (`Macy's`), and seldom anybody. Folded. */
const KNOWN = wordList("possessive-firms");

/**
 * The keys of names that are firms called by a possessive: `Moody's said it`, `by Moody's and`. Such a name never stands
 * without its `'s`. Where the article names somebody in full whose family name it is, or everybody knows one in office, it
 * has to speak or to be about to act: of these `Baker's was` and `like Baker's.` may leave out a noun.
 */
export function possessiveFirms({ texts, weighed }: ArticleNames): ReadonlySet<string> {
  /** Whether a name says something, by those whose possessive may stand for a firm. */
  const uses = new Map<string, boolean>();
  for (const { candidate, key, signals } of weighed) {
    const text = texts[candidate.passage]!;
    const { start, end } = candidate;
    if (!isPossessive(text.words[end]) || signals.titled) continue;
    const subject = isSubject(text, start, end + 1);
    if (subject || KNOWN.has(key) || isAlone(text, start, end + 1) || acts(text.words, end + 1))
      uses.set(key, subject || uses.get(key) === true);
  }
  if (uses.size === 0) return NONE;
  const families = new Set<string>();
  for (const { candidate, key, signals } of weighed) {
    const { passage, end, words } = candidate;
    const isOwner = isPossessive(texts[passage]!.words[end]);
    if ((!isOwner && !signals.firm) || signals.titled || signals.proven || signals.described) uses.delete(key);
    const last = words.at(-1)!.folded;
    if (words.length > 1 && !endsFirm(last)) families.add(last);
  }
  for (const { words } of texts) if (isCapitals(words)) for (const { folded } of words) uses.delete(folded);
  const mayBePerson = (key: string) => key.includes(" ") || families.has(key) || (is.classesOf(key) & is.PUBLIC) !== 0;
  return new Set([...uses].filter(([key, says]) => says || !mayBePerson(key)).map(([key]) => key));
}

const NONE: ReadonlySet<string> = new Set();

const isPossessive = (word: Word | undefined): boolean => word !== undefined && isOwn(word);

const MODAL = /^(?:will|would|may|might|can|could|should|must)$/;
const AFTER_WILL = /^(?:is|was|be|has|had|to|of|and|or|for|in|on|at|by|that|which|said|says)$/;
const OBJECT = /^(?:the|an?|its?|this|these|those|their|no|all|both|any|each)$/;
const PERSONAL = /^(?:he|she|his|her|him|to|as|not)$/;

/** Whether what stands at `at`, behind a possessive, has it for its subject: no noun follows to be owned. */
function isSubject(text: PassageWords, start: number, at: number): boolean {
  const { words } = text;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || opensSentence(text, at) || !(verb.shape & LOWER)) return false;
  // `Getty's will was read`, `his view and Baker's may`.
  if (MODAL.test(verb.text)) {
    const elliptic = /^(?:and|or|than|like|as|nor)$/.test(words[start - 1]?.folded ?? "");
    return (
      !elliptic && next !== undefined && (next.shape & LOWER) !== 0 && !isPast(next) && !AFTER_WILL.test(next.text)
    );
  }
  // `Baker's comments`, `Volcker's said remarks`, `Baker's said to be ill`, `Baker's said he will`.
  if (!(verb.classes & is.SPEECH_VERB) || (/s$/.test(verb.text) && verb.text !== "says")) return false;
  if (next === undefined || opensSentence(text, at + 1)) return true;
  if (PERSONAL.test(next.text)) return false;
  return !(next.shape & LOWER) || (next.classes & is.STOP) !== 0;
}

/** Whether what follows a possessive is a verb with its object (`Wendy's sold its`); of somebody it may be short for `has`. */
function acts(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !next || !(verb.shape & LOWER) || PERSONAL.test(next.text)) return false;
  return /^(?:has|had)$/.test(verb.text) || (isPast(verb) && OBJECT.test(next.text));
}

const isPast = ({ text }: Word): boolean =>
  /..ed$/.test(text) || /^(?:took|gave|sold|bought|kept|began|sought)$/.test(text);

const ENDS = /^[.,;:)\]"”]$/;
const JOINS = /^(?:and|or|as|in|on|after|before|but|because|which|while|when)$/;

/** Whether a possessive is the whole of who did something or was told: `rated A by Moody's and`, not `by Baker's and Kohl's aides`. */
function isAlone(text: PassageWords, start: number, at: number): boolean {
  const { words } = text;
  if (start === 0 || !/^(?:by|told)$/.test(words[start - 1]!.text)) return false;
  const next = words[at];
  if (next === undefined || opensSentence(text, at)) return true;
  if (!ENDS.test(next.text) && !JOINS.test(next.text)) return false;
  const other = words[at + 1];
  return !(other && other.shape & CAPITAL && words.slice(at + 2, at + 5).some(isPossessive));
}
