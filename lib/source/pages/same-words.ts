import { fold } from "../../text/fold.ts";

/** A text's letters and digits alone, folded: what two ways of writing one thing have in common. */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two headlines share most of the words of the shorter one, two at least; of a single word it takes both to be it. */
export function sharesWords(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return false;
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return (shared > 1 && shared >= fewer.size / 2) || (shared === 1 && more.size === 1);
}

/** Words of two letters at least; a text without spaces between its words is taken letter by letter. */
function wordsIn(text: string): Set<string> {
  const bare = bareWords(text);
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(bare)) return new Set(bare.replace(/\s/g, ""));
  const words = bare.split(" ");
  return new Set(words.length < 3 ? words : words.filter((word) => word.length > 1));
}
