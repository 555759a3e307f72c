import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import { CAPITAL, INITIAL, type Word } from "../names/word.ts";
import { gapBefore, opensSentence, type PassageWords } from "../passage-words.ts";

/** Small words inside a family name; `e` and `y` join two people as often. */
const PARTICLE =
  /^(?:d|de|del|della|dello|dei|degli|di|da|do|dos|das|du|des|van|von|der|den|ten|ter|zu|zur|la|le|los|el|al|bin|ibn|af|av)$/;

/** What the word behind a particle must not be: `de Madrid`, `da Câmara`; Castillo is a family name too. */
const isNoFamily = ({ classes }: Word): boolean =>
  (classes & (is.STOP | is.PLACE | is.CALENDAR)) !== 0 ||
  ((classes & (is.TITLE | is.ORGANISATION)) !== 0 && !(classes & is.FAMILY));

/**
 * A name with the family name that a particle parts from it: given names alone (`Juan Martín`) go on where `del Potro`
 * follows.
 */
export function wholeName(language: string, text: PassageWords, { passage, start, end }: Span): Span {
  const { words } = text;
  const own = words.slice(start, end);
  // In German they are articles too, and its own texts have taught the tagger better.
  if (language === "de" || !own.every(({ classes, shape }) => classes & is.GIVEN || shape & INITIAL))
    return { passage, start, end };
  let k = end;
  const follows = (at: number) =>
    at < words.length && gapBefore(text, at) <= 1 && !opensSentence(text, at) && words[at]!.folded !== "";
  while (k < end + 3 && follows(k) && PARTICLE.test(words[k]!.folded)) k++;
  if (k === end || !follows(k) || !(words[k]!.shape & CAPITAL) || isNoFamily(words[k]!)) return { passage, start, end };
  k++;
  if (follows(k) && words[k]!.shape & CAPITAL && words[k]!.classes & is.FAMILY && !(words[k]!.classes & is.STOP)) k++;
  return { passage, start, end: k };
}
