import { classesOf, PUBLIC } from "../lexicon.ts";
import { endsPartners, endsTrade, firmFollows } from "./firm-follows.ts";
import { EPONYMS } from "./organisations.ts";
import { CAPITAL, INITIAL, type Word } from "./word.ts";

/** No firm is called after more. */
const MOST = 8;

/**
 * The folded names after which firms of a passage are called: `Hale, Lufkin and Co`, `Hale, Lufkin and Jones Securities
 * Corp`, and of those that everybody knows the two that tell (`Phillips and Drew`). `Hale and Jones Ltd` may be a person
 * and a firm.
 */
export function partnersIn(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (let k = 1; k < words.length - 1; k++) {
    const joins = words[k]!;
    if ((joins.text === "," || isAnd(joins)) && isName(words[k - 1]) && isName(words[k + 1])) {
      const [one, other] = [words[k - 1]!.folded, words[k + 1]!.folded];
      if (EPONYMS.has(`${one} ${other}`)) found.add(one).add(other);
    }
    if (!isAnd(joins)) continue;
    const before = namesBefore(words, k);
    const last = words[k + 1]!;
    if (endsPartners(last.folded) && last.shape & CAPITAL) for (const name of before) found.add(name);
    else if (before.length > 1 && isName(last) && isFirmAt(words, k + 2) && !before.some(isPublic))
      for (const name of [...before, last.folded]) found.add(name);
  }
  return found;
}

const isPublic = (name: string): boolean => (classesOf(name) & PUBLIC) !== 0;

const isAnd = ({ text, folded }: Word): boolean => text === "&" || folded === "and";

const isName = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape & CAPITAL) !== 0 && !(word.shape & INITIAL);

/** `Corp`, or a trade with it: `Motors` alone may be another firm's, beside people. */
function isFirmAt(words: readonly Word[], at: number): boolean {
  const trade = words[at] !== undefined && (words[at].shape & CAPITAL) !== 0 && endsTrade(words[at].folded);
  return firmFollows(words, trade ? at + 1 : at);
}

/** The names that commas join before a place, the latest first. */
function namesBefore(words: readonly Word[], at: number): string[] {
  const names: string[] = [];
  let k = words[at - 1]?.text === "," ? at - 2 : at - 1;
  while (names.length < MOST && isName(words[k])) {
    names.push(words[k]!.folded);
    if (words[k - 1]?.text !== ",") break;
    k -= 2;
  }
  return names;
}
