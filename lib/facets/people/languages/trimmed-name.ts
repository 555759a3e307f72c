import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import { CAPITAL, INITIAL } from "../names/word.ts";
import { isHyphen, type PassageWords } from "../passage-words.ts";

/** What no name begins or ends with unless it is a given or family name too. */
const NEVER = is.STOP | is.CALENDAR;
const NAME = is.GIVEN | is.FAMILY;

/** A tagged stretch without titles and function words at its ends; null where no name is left. */
export function trimmedName({ words }: PassageWords, { passage, start, end }: Span): Span | null {
  let from = start;
  let to = end;
  const isTitle = (k: number) => (words[k]!.classes & is.TITLE) !== 0 && !(words[k]!.classes & is.GIVEN);
  const isNone = (k: number) => {
    const { classes, shape, folded } = words[k]!;
    return folded === "" || (classes & NEVER && !(classes & NAME)) || (classes & is.STOP && !(shape & CAPITAL));
  };
  // `Rus Anna Petrova`: whose countrywoman she is stands before her name.
  const isPeople = (k: number) => {
    const { classes } = words[k]!;
    if (k + 1 >= to || classes & (is.GIVEN | is.GIVEN_WEAK)) return false;
    if (classes & is.DEMONYM && to - k > 2 && words[k + 1]!.classes & is.GIVEN) return true;
    return (classes & (is.DEMONYM | is.PLACE)) !== 0 && !(classes & is.FAMILY);
  };
  while (from < to && (isTitle(from) || isPeople(from) || (isNone(from) && !(words[from]!.classes & is.PARTICLE))))
    from++;
  while (to > from && (isNone(to - 1) || !(words[to - 1]!.shape & CAPITAL)) && !followsHyphen(words, to - 1)) to--;
  const own = words.slice(from, to);
  if (!own.some(({ shape }) => shape & CAPITAL && !(shape & INITIAL))) return null;
  return { passage, start: from, end: to };
}

const followsHyphen = (words: PassageWords["words"], k: number): boolean => isHyphen(words[k - 1]);
