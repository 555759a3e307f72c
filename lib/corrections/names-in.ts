import type { Article } from "../article/article.ts";
import { normalLetters } from "../article/text/mapped-text.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What is read of an article, and its words, each worked out when it is first asked for. */
export interface ReadText {
  readonly text: () => string;
  readonly words: () => readonly string[];
}

export function readTextOf({ raw, zones }: Pick<Article, "raw" | "zones">): ReadText {
  let text: string | undefined;
  let words: readonly string[] | undefined;
  const whole = () => {
    text ??= zones
      .filter(({ aside }) => aside === undefined)
      .map((zone) => normalLetters(raw[zone.field] ?? "", zone))
      .join(" ");
    return text;
  };
  return {
    text: whole,
    words: () => {
      words ??= whole().match(WORD) ?? [];
      return words;
    },
  };
}

/** Up to as many words are looked for by one expression first: most texts hold none of a few. */
const FEW = 50;

/**
 * Finds, of many things that are said of names, those of whose name a text holds the first word, in their order. However many
 * there are, it costs a look a word of the text.
 */
export function saidOfNames<T>(all: readonly (readonly [name: string, said: T])[]) {
  const byWord = Map.groupBy(
    // In its own letters; a name without any stands nowhere.
    all.flatMap(
      ([name, said], at) =>
        name
          .match(WORD)
          ?.slice(0, 1)
          .map((word) => ({ word, said, at })) ?? [],
    ),
    ({ word }) => word,
  );
  const few = byWord.size <= FEW ? new RegExp([...byWord.keys()].join("|"), "u") : null;
  return ({ text, words }: ReadText): T[] => {
    if (byWord.size === 0 || (few && !few.test(text()))) return [];
    const found = new Set(words().flatMap((word) => byWord.get(word) ?? []));
    return [...found].sort((a, b) => a.at - b.at).map(({ said }) => said);
  };
}
