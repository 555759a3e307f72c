import type { Candidate } from "./candidates.ts";
import type { AFTER, BEFORE } from "./evidence/evidence-items.ts";
import * as is from "./lexicon.ts";
import { CAPITAL, LETTERS, LOWER, type Word } from "./names/word.ts";
import { opensSentence, type PassageWords } from "./passage-words.ts";

const ANY_TITLE = is.TITLE | is.TITLE_WORD | is.INNER_TITLE;
const SMALL: Readonly<Record<string, (typeof BEFORE)[number]>> = {
  the: "the",
  a: "a",
  an: "a",
  of: "of",
  by: "by",
  with: "with",
  and: "and",
  or: "and",
};

/** What stands before a candidate; its titles were counted by themselves, so they are passed over. */
export function itemBefore({ start, titles, post }: Candidate, text: PassageWords): (typeof BEFORE)[number] {
  const { words } = text;
  if (post) return "role";
  let k = start;
  for (let n = titles.length; n > 0 && k > 0 && words[k - 1]!.classes & ANY_TITLE; n--) k--;
  const word = words[k - 1];
  if (word === undefined || text.tokens[k - 1]!.sentence !== text.tokens[start]!.sentence) return "nothing";
  if (word.shape & LETTERS) return wordBefore(word);
  if (word.text === ",") {
    const role = words[k - 2];
    return role && role.classes & (is.ROLE | is.TITLE) ? "role-comma" : "comma";
  }
  if (word.text === "&") return "ampersand";
  if (/^['’]s$/.test(word.text)) return "possessive";
  if (/^["“‘(]$/.test(word.text)) return "opening";
  return /^\d/.test(word.text) ? "number" : "mark";
}

function wordBefore({ shape, classes, folded }: Word): (typeof BEFORE)[number] {
  if (shape & CAPITAL && classes & is.DEMONYM) return "demonym";
  if (shape & CAPITAL && !(classes & (is.STOP | is.ROLE))) return "capital";
  const small = Object.hasOwn(SMALL, folded) ? SMALL[folded] : undefined;
  if (small) return small;
  if (classes & (is.ROLE | is.TITLE) || (classes & is.TITLE_WORD && !(classes & is.STOP))) return "role";
  if (classes & is.SPEECH_VERB) return "speech";
  if (classes & is.PREPOSITION) return "preposition";
  return classes & is.ORGANISATION ? "place-noun" : "word";
}

/** What stands after a candidate. */
export function itemAfter({ end }: Candidate, text: PassageWords): (typeof AFTER)[number] {
  const { words } = text;
  const word = words[end];
  if (word === undefined || opensSentence(text, end)) return "nothing";
  const next = words[end + 1];
  if (isCompany(word, next)) return "company";
  if (word.shape & LETTERS) return wordAfter(word);
  if (/^['’]s?$/.test(word.text)) return "possessive";
  if (word.text === ",") return afterComma(words, end + 1);
  if (word.text === "(") {
    if (next && /^\p{Lo}/u.test(next.text)) return "bracket-script";
    return next && /^\d{1,2}$/.test(next.text) ? "bracket-age" : "bracket";
  }
  if (word.text === "&") return "ampersand";
  if (word.text === ":") return "colon";
  return /^\d/.test(word.text) ? "number" : "mark";
}

function wordAfter({ shape, classes, folded }: Word): (typeof AFTER)[number] {
  if (shape & CAPITAL) return "capital";
  if (classes & is.SPEECH_VERB) return "speech";
  if (folded === "who" || folded === "whose") return "who";
  if (classes & is.ACT) return "act";
  if (folded === "and") return "and";
  if (classes & is.ORGANISATION) return "organisation";
  return classes & is.PREPOSITION ? "preposition" : "word";
}

const FIRM = /^(?:inc|corp|co|ltd|llc|llp|plc|sa|ag|nv|gmbh|sons|brothers|bros|associates|partners|company)$/;
const EXCHANGE = /^(?:NYSE|NASDAQ|LON|AMEX|TSX|ASX)$/i;

/**
 * `and Co`, `& Sons`, `, Inc`, `<ABC>`, `(NYSE`: what follows the name of a firm. Not `firmFollows`, which is stricter and
 * vetoes: the weights were trained on this.
 */
function isCompany(word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (word.text === "<" || (word.text === "(" && EXCHANGE.test(next.text))) return true;
  const joins = word.folded === "and" || word.text === "&" || word.text === ",";
  return joins && (next.shape & CAPITAL) !== 0 && FIRM.test(next.folded);
}

const APPOSITION = /^(?:a|an|the|its|his|her|their|one|then|now|former|aged?|chief|head|senior)$/;
const FARTHEST_ROLE = 8;

/** What a comma after a name leads to: an age, a relative clause, or a role within the next words. */
function afterComma(words: readonly Word[], k: number): (typeof AFTER)[number] {
  const next = words[k];
  if (next === undefined) return "comma";
  if (/^\d{1,2}$/.test(next.text) && /^[,.;)]$/.test(words[k + 1]?.text ?? "")) return "age";
  if (/^(?:who|whose|whom)$/.test(next.folded)) return "who";
  if (next.classes & is.ROLE && next.shape & LOWER) return "role";
  if (!APPOSITION.test(next.text)) return "comma";
  for (let i = k + 1; i <= k + FARTHEST_ROLE && i < words.length; i++) {
    const { classes, text } = words[i]!;
    if (classes & (is.ROLE | is.TITLE) && !(classes & is.PARTICLE)) return "role";
    if (/^[,.;:]$/.test(text)) break;
  }
  return "comma";
}
