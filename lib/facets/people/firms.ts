import { isCapitals } from "./capitals.ts";
import { FIRM_FORM, firmFollows } from "./firm-follows.ts";
import { isHyphen, type PassageWords } from "./passage-words.ts";
import type { ArticleNames, Weighed } from "./weighed.ts";
import { CAPITAL, CAPITALS, type Word } from "./word.ts";

/**
 * Whether a candidate is a firm by what follows it, or by what follows the same words elsewhere in the article: after
 * `Borg-Warner Corp` every `Borg-Warner` is one, unless the article also shows a person of that name by title, age or role.
 */
export function firmsIn({ texts, weighed }: ArticleNames): (one: Weighed) => boolean {
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const { candidate, key, told } of weighed) {
    if (candidate.words.length === 1) continue;
    if (told.proven) people.add(key);
    if (told.firm) firms.add(key);
    else if (FIRM_FORM.test(candidate.words.at(-1)!.folded)) {
      for (let length = 2; length < candidate.words.length; length++)
        firms.add(keyOf(candidate.words.slice(0, length)));
    }
  }
  for (const text of texts) if (isCapitals(text.words)) addInCapitals(text, firms);
  return ({ key, told }) => told.firm || (firms.has(key) && !people.has(key));
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
      if (name.length > 1) firms.add(keyOf(name));
    }
  });
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");
