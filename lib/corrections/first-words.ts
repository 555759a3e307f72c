import type { Article } from "../article/article.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { fold } from "../text/fold.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The folded word that a name begins with: where it does not stand in a text, the name does not either. */
export const firstWord = (name: string): string => fold(name.match(WORD)?.[0] ?? name);

/** The folded words of what is read of an article, worked out when they are first asked for. */
export function openWordsOf({ raw, zones }: Article): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    if (words) return words;
    const texts = zones
      .filter(({ aside }) => aside === undefined)
      .map((zone) => normalText(raw[zone.field] ?? "", zone));
    words = new Set(texts.join(" ").match(WORD)?.map(fold));
    return words;
  };
}
