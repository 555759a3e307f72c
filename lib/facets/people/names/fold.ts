import { fold as foldLetters } from "../../../text/fold.ts";

const ASCII = /^[a-z]*$/;

/** A word as lists hold it: folded, without apostrophes and stops. */
export function fold(text: string): string {
  const folded = foldLetters(text);
  return ASCII.test(folded) ? folded : folded.replace(/['’ʼʻ`.]/g, "");
}
