import { aloneWords } from "./lone/called.ts";
import type { NameShape } from "./name-shape.ts";

/** Shorter names have too many neighbours, of which few are slips. */
const FEWEST_GIVEN = 5;
const FEWEST_FAMILY = 7;

/** Of two spellings of a family name that differ in one letter, one half is the same. */
function halvesOf(given: string, family: string): string[] {
  if (given.length < FEWEST_GIVEN || family.length < FEWEST_FAMILY) return [];
  const middle = family.length >> 1;
  return [
    `half ${given} ${family.slice(0, middle)}${"?".repeat(family.length - middle)}`,
    `half ${given} ${"?".repeat(middle)}${family.slice(middle)}`,
  ];
}

/** What ties names together: two names without a common link, direct or by way of others, are never compared. */
export function linksOf(shape: NameShape): string[] {
  const { family, given, letters, umlauts, skeleton, known, turned, earlier } = shape;
  return [
    `family ${family}`,
    `letters ${letters}`,
    ...(umlauts ? [`letters ${umlauts}`] : []),
    ...(skeleton ? [`skeleton ${skeleton}`] : []),
    ...(known ? [`known ${known}`] : []),
    ...(turned ? [`letters ${turned}`] : []),
    ...(earlier ? [`letters ${earlier}`] : []),
    ...aloneWords(shape).map((word) => `family ${word}`),
    ...halvesOf(given.join(""), family),
  ];
}
