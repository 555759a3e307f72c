/** The end of a typed text as the beginning of a name, and the text before it. */
export interface Beginning {
  readonly words: string;
  readonly rest: string;
}

/** A word that may be a part of a name: no field, quotation mark, bracket, wildcard or minus. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’&-]*$/u;

/** Words that say how others are meant. */
const OPERATORS = ["OR", "AND", "NOT", "NEAR"];

/** Last words that are tried as one name beside the last word alone and the whole text. */
const SEVERAL = 2;

/**
 * What the end of a text that is being typed may be the beginning of: all of it, its last two words, its last one, the longest
 * first. `volcker jap`: the name "volcker jap", or "jap" beside the word volcker.
 */
export function beginningsIn(typed: string): Beginning[] {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const plain = words.length - 1 - words.findLastIndex((word) => !PLAIN.test(word) || OPERATORS.includes(word));
  return [...new Set([words.length, SEVERAL, 1])]
    .filter((length) => length > 0 && length <= plain)
    .map((length) => ({ words: words.slice(-length).join(" "), rest: words.slice(0, -length).join(" ") }))
    .filter(({ rest }) => isClosed(rest));
}

/** Whether a text ends in no open quotation or bracket, and not with what asks for more. */
function isClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count("(") === count(")") && !OPERATORS.includes(text.split(" ").at(-1)!);
}
