import { MARK } from "../words/acronyms.ts";
import { foldedWords, isSpaceless } from "../words/words.ts";

/** A text's words as the server gets them. */
export function serverWords(text: string): string {
  return spelling(foldedWords(text));
}

/**
 * Folded words as the server gets them. It would part, join and simplify the letters of scripts without spaces by rules of
 * its own, and drop their marks; so each goes as its UTF-16 units in letters, in which a beginning stays a beginning.
 */
export function spelling(folded: string): string {
  if (/^[\0-\u0dff]*$/.test(folded)) return folded;
  return folded.replace(/[^ ]+/g, (word) => (isSpaceless(word) ? MARK + spelt(word) : word));
}

/** Four letters from `a` to `p` a unit. */
function spelt(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++)
    for (let shift = 12; shift >= 0; shift -= 4) out += String.fromCharCode(97 + ((word.charCodeAt(i) >> shift) & 15));
  return out;
}
