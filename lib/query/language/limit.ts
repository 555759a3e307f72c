import { readMostTerms } from "../../config.ts";
import { canonical } from "../../engine/port/canonical.ts";
import {
  ANYTHING,
  type Expression,
  type Leaf,
  leavesOf,
  mapLeaves,
  positiveLeaves,
} from "../../engine/port/expression.ts";
import { isSpaceless, wordsOf } from "../../engine/words/words.ts";

let most: number | null = null;

/** Words, phrases counted word by word, and values that a query may hold: each costs the index a look-up of its own. */
export function mostTerms(): number {
  most ??= readMostTerms();
  return most;
}

/** How many words and values a query holds. */
export function termsOf(text: Expression): number {
  return leavesOf(text).reduce((sum, leaf) => sum + sizeOf(leaf), 0);
}

/** A query as far as its first `mostTerms` terms go; the phrase that passes the limit is cut there. */
export function limited(text: Expression): Expression {
  if (termsOf(text) <= mostTerms()) return text;
  const positive = new Set(positiveLeaves(text));
  let left = mostTerms();
  const kept = mapLeaves(text, (leaf) => {
    const room = left;
    left = Math.max(0, left - sizeOf(leaf));
    if (sizeOf(leaf) <= room) return leaf;
    // A shorter phrase finds more: right where it is looked for, wrong where it is left out.
    return room > 0 && positive.has(leaf) && "text" in leaf && leaf.kind !== "pattern"
      ? cut(leaf.text, room)
      : ANYTHING;
  });
  return canonical(kept);
}

/** A word with wildcards is looked up as many words. */
const PATTERN = 10;

function sizeOf(leaf: Leaf): number {
  if (leaf.kind === "pattern") return PATTERN;
  if (leaf.kind === "near") return leaf.texts.reduce((sum, text) => sum + endsOf(text).length, 0);
  const words = "text" in leaf ? leaf.text : "words" in leaf ? leaf.words : null;
  return words === null ? 1 : endsOf(words).length;
}

/** Where the words of a text end; what stands together, such as COVID19, is one term. */
function endsOf(text: string): number[] {
  const words = wordsOf(text);
  return words.flatMap(({ end, folded }, at) => (words[at + 1]?.start === end && !isSpaceless(folded) ? [] : [end]));
}

/** As a phrase, since the beginning of a word such as `OR-…` might be read as an operator. */
function cut(text: string, words: number): Leaf {
  return { kind: "phrase", text: text.slice(0, endsOf(text)[words - 1]) };
}
