import { type Facts, factsOf, saysAll } from "./facts.ts";
import { hashOf, mix } from "./hash-of.ts";
import { shinglesOf } from "./shingles.ts";

/** The share of the shorter text's shingles that must stand in the longer. */
const CONTAINED = 0.95;

/** One shingle in so many is a key: a sixteenth of a text of 128 words, and of what is cut out of it the same ones. */
const SAMPLED = 8;

/** Shingles from which keys are taken; a text cut out of a very long one is found where it begins within these. */
const LOOKED = 4000;

/** A text as it is compared to find copies. */
export interface CopyText extends Facts {
  readonly shingles: ReadonlySet<number>;
  /** 32-bit numbers: only texts with one in common are compared. */
  readonly keys: readonly number[];
}

export function copyTextOf(text: string, shingles: ReadonlySet<number> = shinglesOf(text)): CopyText {
  return { shingles, keys: keysOf(shingles), ...factsOf(text) };
}

/** Whether a text is another one shortened: nearly all of it stands there, and each number and name. */
export function isShortened(shorter: CopyText, longer: CopyText): boolean {
  if (shorter.shingles.size === 0 || !saysAll(longer.held, shorter.needed)) return false;
  let missing = 0;
  const most = (1 - CONTAINED) * shorter.shingles.size;
  for (const shingle of shorter.shingles) if (!longer.shingles.has(shingle) && ++missing > most) return false;
  return true;
}

/**
 * Keys that a text shares with what is cut out of it: the shingles whose hash is a multiple (Broder's "mod p" sketch), which
 * MinHash would not do, and its first one, which nearly every shortened text still has.
 */
function keysOf(shingles: ReadonlySet<number>): number[] {
  const keys = new Set<number>();
  let looked = 0;
  for (const shingle of shingles) {
    if (looked === 0 || mix(shingle ^ SALT) % SAMPLED === 0) keys.add(shingle);
    if (++looked === LOOKED) break;
  }
  return [...keys];
}
const SALT = hashOf("copy");

const NOTE =
  "correct(?:s|ed|ing|ions?)|clarif(?:ies|ication)|berichtig(?:t|ung)|korrig(?:iert|eret)|korrektur|rectificatif|corrige|corregido|correcci[oó]n|rettifica|corre[cç][aã]o|rectificatie";
/** A headline that begins so, or has it in brackets. */
const IN_HEADLINE = new RegExp(
  `^\\W*(?:${NOTE})\\b\\s*(?:[)\\]:\\-–—/]|$)|[(\\[][^)\\]]{0,20}\\b(?:${NOTE})\\b[^)\\]]*[)\\]]`,
  "iu",
);
/** A line that begins so, or has a bracket that does. */
const IN_TEXT = new RegExp(`^\\W*(?:(?:${NOTE})\\s*[:–—-]|corrects\\b)|[(\\[]\\s*(?:${NOTE})\\b`, "iu");

/** Whether a text says in its source's own words that it corrects an earlier one. */
export function saysCorrected(headline: string, text: string): boolean {
  return IN_HEADLINE.test(headline) || text.split("\n").some((line) => IN_TEXT.test(line));
}
