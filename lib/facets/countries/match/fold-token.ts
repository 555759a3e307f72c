import { fold } from "../../../text/fold.ts";

/**
 * A token's text as the gazetteer keys it: folded, straight apostrophes, and without the `'S` that a line of capitals keeps
 * in its token.
 */
export function foldToken(text: string): string {
  return fold(text)
    .replace(/(?<=.)['’]s$/, "")
    .replaceAll("’", "'");
}
