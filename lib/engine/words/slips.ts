import { type Expression, type Leaf, positiveLeaves } from "../port/expression.ts";
import { MARK } from "./acronyms.ts";
import { wordsOf } from "./words.ts";

/** Words of a text that are repaired. More slips than that are no slips, and each costs a look through all words. */
export const MOST_SLIPS = 3;

/** Words that one misspelt word is tried as, at most. */
export const MOST_MEANT = 3;

/** A word may be misspelt that no more than one article in so many has; in a small archive one. */
const RARE = 2000;

/** The same where its repair is only offered; in a small archive so many. */
const OFFERED = { one: 400, least: 2 };

/** Words of this length forgive one edit, of the second length two; shorter ones none, since all of them have neighbours. */
const FORGIVE = [4, 8] as const;

/**
 * What some articles have may be right, as names and rare words are. It is taken for a slip of a word that ten times as
 * many have and that is one edit away, not at the beginning, where slips are seldom; and only from this length on.
 */
const KNOWN = { length: 6, times: 10 };

/** How many articles at most have a word that may be misspelt, in an index of so many entries. */
export const rareIn = (entries: number): number => Math.max(1, Math.floor(entries / RARE));

/** The same where its repair is only offered. */
export const rareToOffer = (entries: number): number => Math.max(OFFERED.least, Math.floor(entries / OFFERED.one));

/** A word of a text that may be misspelt. */
export interface TypedWord {
  readonly leaf: Leaf & { readonly text: string };
  readonly word: string;
}

/** The words and beginnings of a text that are single words. */
export function typedWords(text: Expression): TypedWord[] {
  return positiveLeaves(text).flatMap((leaf) => {
    if (leaf.kind !== "word" && leaf.kind !== "prefix") return [];
    const [word, ...more] = wordsOf(leaf.text);
    return word === undefined || more.length > 0 ? [] : [{ leaf, word: word.folded }];
  });
}

/** Which words a misspelt one may stand for that so many articles have; null for short words and numbers. */
export function mayMean(word: string, articles: number) {
  const isKnown = articles > 0;
  const edits = isKnown
    ? Number(word.length >= KNOWN.length)
    : FORGIVE.filter((length) => word.length >= length).length;
  if (edits === 0 || !/^\p{L}+$/u.test(word)) return null;
  return {
    edits,
    keepsFirst: isKnown,
    /** How many articles must hold it. */
    least: isKnown ? KNOWN.times * articles : 1,
    /** Initials stand for a word of their own, and for no slip of another. */
    accepts: (other: string): boolean => !other.startsWith(MARK) && (!isKnown || other[0] === word[0]),
  };
}
