import * as is from "../lexicon.ts";
import { isOwn } from "./firm-follows.ts";
import { CAPITAL, INITIAL, LOWER, type Word } from "./word.ts";
import { words } from "./words.ts";

const EMPLOYED_WITH = words(
  "analyst analysts economist economists strategist strategists trader traders dealer dealers broker brokers",
);
const EMPLOYED_OF = words("president chairman treasurer");
const EMPLOYED_AT = new Set([
  ...EMPLOYED_WITH,
  ...EMPLOYED_OF,
  ...words("banker bankers manager managers executive executives director directors partner partners"),
]);

/** Several who are one: a firm, where no more names follow. */
const HOUSE =
  words(`accountants auctioneers brewers brokers consultants dealers distillers merchants publishers retailers
  shipbrokers solicitors stockbrokers traders underwriters`);

/**
 * Whether what precedes a name makes it an employer's or a firm's: `an analyst at`, `an economist with`, `chairman of`,
 * `sugar traders`; not that of somebody's own.
 */
export function employerPrecedes(text: readonly Word[], start: number, end: number): boolean {
  const [before, role] = [text[start - 1], text[start - 2]];
  if (!before || !(before.shape & LOWER) || isOwned(text[end])) return false;
  if (HOUSE.has(before.folded)) return !/^(?:and|&|,|or)$/.test(text[end]?.text ?? "");
  if (!role) return false;
  if (before.text === "at") return EMPLOYED_AT.has(role.folded);
  if (before.text === "with") return EMPLOYED_WITH.has(role.folded);
  return before.text === "of" && (EMPLOYED_OF.has(role.folded) || isOfSomebody(text, start - 2));
}

const isOwned = (word: Word | undefined): boolean =>
  word !== undefined && (isOwn(word) || word.text === "'" || word.text === "’");

const LONGEST = 4;

/** Whether a full name ends at a place, and did nothing to whom `of` leads to (`a life by Tim Boyd of Ada Hale`); a ruler of a country has one name. */
function isOfSomebody(text: readonly Word[], last: number): boolean {
  const [given, family] = [text[last - 1], text[last]!];
  if (!given || !(family.shape & CAPITAL) || family.classes & NO_FAMILY) return false;
  if (!(given.classes & is.GIVEN || given.shape & INITIAL)) return false;
  let k = last - 2;
  while (k > last - LONGEST && text[k] && text[k]!.shape & CAPITAL) k--;
  return text[k]?.text !== "by";
}

const NO_FAMILY = is.ORGANISATION | is.TITLE | is.PLACE | is.COMMON | is.GIVEN;
