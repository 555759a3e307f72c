import type { ArticleNames, Weighed } from "../evidence/weighed.ts";
import { CAPITAL, LETTERS, LOWER, type Word } from "./word.ts";

/** Shorter words are written small in headings, too. */
const SHORTEST = 4;
const SHARE = 0.75;
const FEWEST = 3;
/** In tokens. */
const LONGEST = 30;

/**
 * Which candidates are but words of a heading that has its words in capitals (`Health Bill Stalls`): of these one is written
 * small elsewhere, and outside of headings the article has neither the name nor its last word as one.
 */
export function headingWords({ texts, weighed, small }: ArticleNames): (one: Weighed) => boolean {
  const headings = new Set(texts.filter(({ words }) => isHeading(words)).map(({ passage }) => passage));
  if (headings.size === 0) return () => false;
  const last = ({ candidate }: Weighed) => candidate.words.at(-1)!.folded;
  const outside = new Set(
    weighed.filter(({ candidate }) => !headings.has(candidate.passage)).flatMap((one) => [one.key, last(one)]),
  );
  return (one) =>
    headings.has(one.candidate.passage) &&
    !outside.has(one.key) &&
    !outside.has(last(one)) &&
    one.candidate.words.some(({ folded, shape }) => (shape & CAPITAL) !== 0 && small.has(folded));
}

function isHeading(words: readonly Word[]): boolean {
  if (words.length > LONGEST) return false;
  const long = words.filter(({ text, shape }) => shape & LETTERS && text.length >= SHORTEST);
  const capitals = long.filter(({ shape }) => (shape & CAPITAL) !== 0 && !(shape & LOWER));
  return long.length >= FEWEST && capitals.length >= SHARE * long.length && !/^[.!?]$/.test(words.at(-1)?.text ?? "");
}
