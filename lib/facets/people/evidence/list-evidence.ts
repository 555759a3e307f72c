import type { PassageWords } from "../passage-words.ts";
import type { ArticleNames, Weighed } from "./weighed.ts";

/** Odds from which a neighbour is surely a person, and below which it is surely none. */
const SURE = 1;
const SURELY_NOT = -1.5;
const STEP = 0.6;
const MOST = 1.2;

const SEPARATOR = /^(?:,|;|&|\/|and|or)$/;
const BETWEEN = /^(?:[,;&/.]|and|or|\d{1,3})$/;
const LONGEST_GAP = 8;

/**
 * What the neighbours of a name in an enumeration add to its odds, given what each has by itself: people are listed with
 * people, places with places (`Clara Jensen, Ebo Quansah and Tom Okoro`).
 */
export function listEvidence(
  { texts, weighed }: ArticleNames,
  oddsOf: (one: Weighed) => number,
): (one: Weighed) => number {
  const sides = new Map<Weighed, { people: number; others: number; last: boolean }>();
  const note = (one: Weighed, neighbour: Weighed, last: boolean) => {
    const odds = oddsOf(neighbour);
    const side = sides.get(one) ?? { people: 0, others: 0, last: false };
    sides.set(one, side);
    if (odds > SURE && neighbour.candidate.words.length > 1) side.people++;
    if (odds < SURELY_NOT) side.others++;
    side.last ||= last;
  };
  for (let k = 1; k < weighed.length; k++) {
    const [before, after] = [weighed[k - 1]!, weighed[k]!];
    if (before.candidate.passage !== after.candidate.passage) continue;
    const joint = jointOf(texts[after.candidate.passage]!, before.candidate.end, after.candidate.start);
    if (joint === null) continue;
    note(before, after, joint === "last");
    note(after, before, joint === "last");
  }
  return (one) => {
    const side = sides.get(one);
    if (!side || (side.people > 0 && side.others > 0)) return 0;
    if (side.people > 0) return Math.min(MOST, STEP * side.people);
    // `Ana Ruiz, Harbour Bank`: one neighbour behind a comma may say where somebody works.
    return side.others > 1 ? -MOST : side.others === 1 && side.last ? -STEP : 0;
  };
}

/** How an enumeration goes on from one token to another: `last` with `and`, or not at all. */
function jointOf({ words, tokens }: PassageWords, from: number, to: number): "more" | "last" | null {
  if (to <= from || to - from > LONGEST_GAP || tokens[from - 1]!.sentence !== tokens[to]!.sentence) return null;
  let joint: "more" | "last" | null = null;
  let depth = 0;
  for (let k = from; k < to; k++) {
    const { text } = words[k]!;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth > 0) continue;
    else if (!BETWEEN.test(text)) return null;
    else if (/^(?:and|or|&)$/.test(text)) joint = "last";
    else if (SEPARATOR.test(text)) joint ??= "more";
  }
  return depth === 0 ? joint : null;
}
