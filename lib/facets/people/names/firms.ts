import type { ArticleNames, Weighed } from "../evidence/weighed.ts";
import { isHyphen, type PassageWords } from "../passage-words.ts";
import { endsFirm, firmFollows } from "./firm-follows.ts";
import { isCapitals } from "./is-capitals.ts";
import { EPONYMS } from "./organisations.ts";
import { partnersIn } from "./partners.ts";
import { possessiveFirms } from "./possessive-firms.ts";
import { CAPITAL, CAPITALS, type Word } from "./word.ts";

/** The firms of an article. */
export interface Firms {
  /** Whether a candidate names one. */
  readonly has: (one: Weighed) => boolean;
  /** Whether a folded word alone means one: `Phillips` where the article tells of Phillips Petroleum. */
  readonly alone: (word: string) => boolean;
}

/**
 * The firms of an article, by what follows a name, here or elsewhere: after `Borg-Warner Corp` every `Borg-Warner` is one,
 * and `Warner` alone, unless the article also shows a person of that name by title, age or role, or by a full name. So is
 * each partner of `Lufkin, Hale and Co`, the employer in `an analyst at Lufkin Hale`, and the first word of a firm that
 * everybody knows.
 */
export function firmsIn(article: ArticleNames): Firms {
  const { texts, weighed } = article;
  const possessive = possessiveFirms(article);
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const { candidate, key, signals } of weighed) {
    if (signals.proven) people.add(key);
    if (signals.firm) firms.add(key);
    else if (candidate.words.length > 1 && endsFirm(candidate.words.at(-1)!.folded))
      for (let length = 1; length < candidate.words.length; length++)
        firms.add(keyOf(candidate.words.slice(0, length)));
  }
  for (const text of texts) if (isCapitals(text.words)) addInCapitals(text, firms);
  const named = (key: string) => firms.has(key) && !people.has(key);
  const words = new Set<string>();
  const families = new Set<string>();
  for (const { candidate, key } of weighed) {
    const [first, last] = [candidate.words[0]!.folded, candidate.words.at(-1)!.folded];
    if (candidate.words.length > 1 && EPONYMS.has(key)) words.add(first);
    if (named(key)) words.add(first).add(last);
    else if (candidate.words.length > 1 && !endsFirm(last)) families.add(last);
  }
  for (const firm of firms) words.add(firm.split(" ")[0]!);
  for (const text of texts) for (const partner of partnersIn(text.words)) words.add(partner);
  const alone = (word: string) => words.has(word) && !families.has(word) && !people.has(word);
  return {
    has: ({ candidate, key, signals }) =>
      signals.firm || possessive.has(key) || (candidate.words.length > 1 ? named(key) : !signals.titled && alone(key)),
    alone,
  };
}

const LONGEST = 4;

/** Firms of a headline in capitals, where a ticker or form follows: any of the words before it may be the name. */
function addInCapitals({ words }: PassageWords, firms: Set<string>): void {
  words.forEach((_, end) => {
    if (!firmFollows(words, end)) return;
    const name: Word[] = [];
    for (let k = end - 1; k >= 0 && name.length < LONGEST; k--) {
      if (isHyphen(words[k])) continue;
      if (!(words[k]!.shape & (CAPITALS | CAPITAL))) break;
      name.unshift(words[k]!);
      firms.add(keyOf(name));
    }
  });
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");
