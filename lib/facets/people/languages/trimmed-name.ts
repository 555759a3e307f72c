import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import { CAPITAL, CAPITALS, INITIAL, LOWER, type Word } from "../names/word.ts";
import { isHyphen, type PassageWords } from "../passage-words.ts";

const NAME = is.GIVEN | is.FAMILY;

/** A tagged stretch without titles, peoples and function words at its ends; null where no name is left. */
export function trimmedName({ words }: PassageWords, { passage, start, end }: Span): Span | null {
  let to = end;
  while (to > start && endsNone(words[to - 1]!) && !isHyphen(words[to - 2])) to--;
  let from = start;
  // `Le ministre Anna Petit`: a title in small letters ends what is none.
  for (let k = start; k < to; k++)
    if ((isTitle(words[k]!) && words[k]!.shape & LOWER) || isBody(words, k, to)) from = k + 1;
  while (from < to && beginsNone(words, from, to)) from++;
  const own = words.slice(from, to);
  if (own.length === 1 && own[0]!.classes & (is.STOP | is.CALENDAR)) return null;
  // `Sabancı Holding`, `Meriç Nehri`: what ends with such a word is called after somebody at most.
  if (own.length > 1 && own.at(-1)!.classes & is.ORGANISATION && !(own.at(-1)!.classes & NAME)) return null;
  if (!own.some(({ shape }) => shape & CAPITAL && !(shape & INITIAL))) return null;
  return { passage, start: from, end: to };
}

/** Whether a word is the letters of a body before a whole name: `МИД Анна Петрова`, not `JRR Tolkien` or `ANNA PETROVA`. */
function isBody(words: readonly Word[], k: number, to: number): boolean {
  const next = words[k + 1];
  return to - k > 2 && isLetters(words[k]!) && !isLetters(next!) && (next!.classes & is.GIVEN) !== 0;
}

const isLetters = ({ shape, text }: Word): boolean => (shape & CAPITALS) !== 0 && !(shape & INITIAL) && text.length > 1;

const isTitle = ({ classes }: Word): boolean => (classes & is.TITLE) !== 0 && !(classes & is.GIVEN);

/** Whether a word ends no name: a mark, a small word, a function word or a month that is no name. */
function endsNone({ classes, shape, folded }: Word): boolean {
  return folded === "" || !(shape & CAPITAL) || ((classes & (is.STOP | is.CALENDAR)) !== 0 && !(classes & NAME));
}

/** Whether a word begins no name, since a title, a people or the name itself follows. */
function beginsNone(words: readonly Word[], k: number, to: number): boolean {
  const { classes, folded } = words[k]!;
  if (folded === "" || isTitle(words[k]!)) return true;
  if (classes & is.STOP && !(classes & (is.GIVEN | is.PARTICLE))) return true;
  if (classes & is.CALENDAR && !(classes & NAME)) return true;
  const next = words[k + 1];
  if (k + 1 >= to || !next || classes & (is.GIVEN | is.GIVEN_WEAK)) return false;
  const isWhole = to - k > 2 && (next.classes & is.GIVEN) !== 0;
  // `De Gaulle` is a name, `De Rus Anna Petrova` and `La Anna Bianchi` begin with an article.
  if (classes & is.STOP && classes & is.PARTICLE) return isWhole || isTitle(next) || (next.classes & is.DEMONYM) !== 0;
  // `Rus Anna Petrova`: whose countrywoman she is stands before her name.
  if (classes & is.DEMONYM && isWhole) return true;
  return (classes & (is.DEMONYM | is.PLACE)) !== 0 && !(classes & is.FAMILY);
}
