import * as is from "../lexicon.ts";
import { CAPITAL, INITIAL, type Word } from "./word.ts";

const EMPLOYED_AT =
  /^(?:analysts?|economists?|strategists?|traders?|dealers?|brokers?|bankers?|managers?|executives?|directors?|partners?|president|chairman|treasurer)$/i;
const EMPLOYED_WITH = /^(?:analysts?|economists?|strategists?|traders?|dealers?|brokers?)$/i;
const EMPLOYED_OF = /^(?:president|chairman|treasurer)$/i;

/** Several who are one: a firm, where no more names follow. */
const HOUSE =
  /^(?:accountants|auctioneers|brewers|brokers|consultants|dealers|distillers|merchants|publishers|retailers|shipbrokers|solicitors|stockbrokers|traders|underwriters)$/i;

/**
 * Whether what precedes a name makes it an employer's or a firm's: `an analyst at`, `an economist with`, `chairman of`,
 * `sugar traders`; not that of somebody's own.
 */
export function employerPrecedes(words: readonly Word[], start: number, end: number): boolean {
  const [preposition, role] = [words[start - 1], words[start - 2]];
  if (!preposition || isOwned(words[end])) return false;
  if (HOUSE.test(preposition.text)) return !/^(?:and|&|,|or)$/.test(words[end]?.text ?? "");
  if (!role) return false;
  if (preposition.text === "at") return EMPLOYED_AT.test(role.text);
  if (preposition.text === "with") return EMPLOYED_WITH.test(role.text);
  return preposition.text === "of" && (EMPLOYED_OF.test(role.text) || isOfSomebody(words, start - 2));
}

const isOwned = (word: Word | undefined): boolean => word !== undefined && /^['’]s?$/.test(word.text);

const LONGEST = 4;

/** Whether a full name ends at a place, and did nothing to whom `of` leads to (`a life by Tim Boyd of Ada Hale`); a ruler of a country has one name. */
function isOfSomebody(words: readonly Word[], last: number): boolean {
  const [given, family] = [words[last - 1], words[last]!];
  if (!given || !(family.shape & CAPITAL) || family.classes & NO_FAMILY) return false;
  if (!(given.classes & is.GIVEN || given.shape & INITIAL)) return false;
  let k = last - 2;
  while (k > last - LONGEST && words[k] && words[k]!.shape & CAPITAL) k--;
  return words[k]?.text !== "by";
}

const NO_FAMILY = is.ORGANISATION | is.TITLE | is.PLACE | is.COMMON | is.GIVEN;
