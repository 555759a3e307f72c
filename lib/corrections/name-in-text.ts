import type { Article, Mention } from "../article/article.ts";
import { mapText } from "../article/text/mapped-text.ts";

/** Why a mention is one that the text itself did not give. */
export const CORRECTED = "correction";

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;

/** Where a name stands as whole words, in its own letters, in what is read of an article. */
export function namedAt(article: Article, name: string): Mention[] {
  const words = name.trim().split(/\s+/).map(escaped).join(" ");
  const whole = new RegExp(`(?<!${LETTER})${words}(?!${LETTER})`, "gu");
  return article.zones
    .filter(({ aside }) => aside === undefined)
    .flatMap((zone) => {
      const raw = article.raw[zone.field];
      if (raw === undefined) return [];
      const { field, text, starts, ends } = mapText(raw, zone);
      return [...text.matchAll(whole)].map(({ 0: found, index }) => ({
        field,
        start: starts[index]!,
        end: ends[index + found.length - 1]!,
        reason: CORRECTED,
      }));
    });
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
