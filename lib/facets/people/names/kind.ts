import * as is from "../lexicon.ts";
import { CAPITALS, INITIAL, LOWER, type Word } from "./word.ts";

/** What a word of a name is, in one kind: the first that fits, not the order of this list. */
export const KINDS = [
  "initial",
  "capitals",
  "given",
  "given-common",
  "given-place",
  "given-weak",
  "family",
  "family-common",
  "place",
  "organisation",
  "common",
  "title",
  "unknown",
  "public",
] as const;

const ORDINARY = is.COMMON | is.STOP | is.CALENDAR | is.ROLE | is.SPEECH_VERB | is.ACT;
const PLACE = is.PLACE | is.DEMONYM;

/** The kind of a word, as an index into `KINDS`. */
export function kindOf(word: Word): number {
  return KINDS.indexOf(nameOf(word));
}

function nameOf({ classes, shape }: Word): (typeof KINDS)[number] {
  if (shape & INITIAL) return "initial";
  // Written small it is a syllable or a particle (`Hee-sun`), whatever the word means.
  if (shape & LOWER) return "unknown";
  if (shape & CAPITALS) return "capitals";
  if (classes & is.PUBLIC && !(classes & (ORDINARY | PLACE | is.ORGANISATION | is.TITLE))) return "public";
  const ordinary = (classes & (ORDINARY | is.ORGANISATION)) !== 0;
  if (classes & is.GIVEN) return classes & PLACE ? "given-place" : ordinary ? "given-common" : "given";
  if (classes & (is.FAMILY | is.FAMILY_WEAK) && classes & PLACE) return "place";
  if (classes & is.FAMILY) return ordinary ? "family-common" : "family";
  if (classes & is.ORGANISATION) return "organisation";
  if (classes & PLACE) return "place";
  if (classes & (is.TITLE | is.TITLE_WORD)) return "title";
  if (classes & ORDINARY) return "common";
  if (classes & is.GIVEN_WEAK) return "given-weak";
  return classes & is.FAMILY_WEAK ? "family" : "unknown";
}
