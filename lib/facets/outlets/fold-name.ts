import { fold } from "../../text/fold.ts";

/** A word of a name for comparison: folded, without stops, straight apostrophes, `&` as `and`. */
export function foldName(word: string): string {
  if (word === "&") return "and";
  const plain = fold(word).replaceAll(".", "").replaceAll("’", "'");
  return plain === "" ? word : plain;
}
