import type { Passage } from "../../passage.ts";
import { spanText } from "../../passage.ts";
import type { Mention } from "../mention.ts";
import { isRoman } from "./trim.ts";

const NICKNAME = / ["“„«][^"“”„«»]*["”»]| ['‘][^'‘’]*['’](?= )| \([^()]*\)/g;

/** How a mention's name is shown: no nickname, a stop after a lone initial (but for the `U` of Burma), capitals only where a name has them. */
export function displayName(passages: readonly Passage[], { passage, start, end }: Mention): string {
  const text = spanText(passages, { passage, start, end }).replace(NICKNAME, "");
  return text
    .split(" ")
    .map((word, at, all) =>
      /^\p{Lu}$/u.test(word) &&
      !(word === "U" && at === 0 && all.length === 2) &&
      !(/^[IV]$/.test(word) && at === all.length - 1)
        ? `${word}.`
        : (/^\p{Lu}{4,}$/u.test(word) && !isRoman(word)) || /^[JS]R$/.test(word)
          ? capitalised(word)
          : word,
    )
    .join(" ");
}

/** `SMITH` as `Smith`, `O'NEILL` as `O'Neill`, `KIM JONG-UN` as `Kim Jong-Un`. */
export function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
