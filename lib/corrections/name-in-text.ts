import type { Article, Mention } from "../article/article.ts";
import { mapText } from "../article/text/mapped-text.ts";

/** Why a mention is one that the text itself did not give. */
export const CORRECTED = "correction";

/** A letter, digit or mark that would make what stands beside it a part of a longer word. */
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Where a name stands as whole words, in its own letters, in what is read of an article. */
export function namedAt(article: Article, name: string): Mention[] {
  const words = name.trim().replace(/\s+/g, " ");
  return article.zones
    .filter(({ aside }) => aside === undefined)
    .flatMap((zone) => {
      const raw = article.raw[zone.field];
      if (raw === undefined) return [];
      const { field, text, starts, ends } = mapText(raw, zone);
      return wholeWordsAt(text, words).map((at) => ({
        field,
        start: starts[at]!,
        end: ends[at + words.length - 1]!,
        reason: CORRECTED,
      }));
    });
}

/** Where words stand in a text with no letter before or after. */
function wholeWordsAt(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; ) {
    const end = at + words.length;
    const isWhole = !LETTER.test(before(text, at)) && !LETTER.test(String.fromCodePoint(text.codePointAt(end) ?? 0));
    if (isWhole) found.push(at);
    at = text.indexOf(words, isWhole ? end : at + 1);
  }
  return found;
}

/** The character that ends at a place, of one unit or two. */
function before(text: string, at: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(at - 1)) && /[\ud800-\udbff]/.test(text.charAt(at - 2));
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}
