import type { Article, Mention } from "../article/article.ts";
import { mapText } from "../article/text/mapped-text.ts";

/** Why a mention is one that the text itself did not give. */
export const CORRECTED = "correction";

/** A letter, digit or mark, which makes what stands beside it a part of a longer word. */
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}\p{M}]/u;

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
    // A character has two units at most.
    const isPart =
      ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at)) || BEGINS_WITH_LETTER.test(text.slice(end, end + 2));
    if (!isPart) found.push(at);
    at = text.indexOf(words, isPart ? at + 1 : end);
  }
  return found;
}
