import type { SaidOtherwise } from "../../archive/kept.ts";
import { MARK } from "./acronyms.ts";

/** Stands between two texts: no word, so that no phrase goes across. */
const BETWEEN = ` ${MARK} `;

/** What copies say otherwise, as an index stores it; `words` makes it of one text. */
export function saidWords(said: readonly SaidOtherwise[], words: (text: string) => string): string {
  return said.map(({ text }) => words(text)).join(BETWEEN);
}
