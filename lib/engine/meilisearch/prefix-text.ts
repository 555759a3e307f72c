import { spelling } from "./server-words.ts";

/** The folded words of a beginning as a query text, all but the last whole. */
export function prefixText(folded: string): string {
  const words = spelling(folded).split(" ");
  return words.map((word, at) => (at === words.length - 1 ? word : `"${word}"`)).join(" ");
}
