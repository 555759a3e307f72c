import { MARK } from "./acronyms.ts";

/** Stands between two texts: no word, so that no phrase goes across. */
const BETWEEN = ` ${MARK} `;

/** Several texts as an index stores them in one field; `words` makes it of one. */
export function saidWords(texts: readonly string[], words: (text: string) => string): string {
  return texts.map(words).join(BETWEEN);
}
