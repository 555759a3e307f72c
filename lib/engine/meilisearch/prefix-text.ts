import { serverWords } from "./server-words.ts";

/** The words of a beginning as a query text, all but the last whole. */
export function prefixText(beginning: string): string {
  const words = serverWords(beginning).split(" ");
  return words.map((word, at) => (at === words.length - 1 ? word : `"${word}"`)).join(" ");
}
