import { foldedWords, isSpaceless } from "../words.ts";

/** No word of ours holds it, and the server takes it for a letter. */
const MARK = "¤";

/**
 * A text's words as the server gets them. It would part, join and simplify the letters of scripts without spaces by rules
 * of its own, and drop their marks; so each goes as its UTF-16 units in letters, in which a beginning stays a beginning.
 */
export function serverWords(text: string): string {
  const folded = foldedWords(text);
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
