import { FACET_LIMIT, type Initial, type ValuePage } from "./port/results.ts";
import { type ValueList, valuePage } from "./value-page.ts";
import { isSpaceless, labelWords } from "./words/words.ts";

/** What stands for all letters of scripts that have thousands, and for what is no letter. */
const [MANY, NONE] = ["…", "#"];

/** The letter under which a label stands in a list by label, capital, without accents; one sign for what has no alphabet. */
export function initialOf(label: string): string {
  return initialOfFolded(labelWords(label));
}

function initialOfFolded(folded: string): string {
  const [first = ""] = folded;
  if (isSpaceless(first)) return MANY;
  return /\p{L}/u.test(first) ? first.toUpperCase() : NONE;
}

/** A facet's list by label after `skip`, the chosen values at their places in it; by count where it is not known as a whole. */
export function labelPage(list: ValueList, skip: number): ValuePage {
  if (list.count === null) return valuePage(list, skip);
  const rows = [...list.chosen, ...list.others(0, list.count)].map((value) => {
    const folded = labelWords(value.label);
    const letter = initialOfFolded(folded);
    return { value, folded, letter, rank: letter === NONE ? 0 : letter === MANY ? 2 : 1 };
  });
  rows.sort((a, b) => a.rank - b.rank || order(a.folded, b.folded) || order(a.value.value, b.value.value));
  const initials: Initial[] = [];
  for (const [at, { letter }] of rows.entries()) if (letter !== initials.at(-1)?.letter) initials.push({ letter, at });
  return { values: rows.slice(skip, skip + FACET_LIMIT).map(({ value }) => value), total: rows.length, initials };
}

/** By code units of what is folded, so that it is the same on every machine. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
