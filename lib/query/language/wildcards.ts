import type { Leaf } from "../../engine/port/expression.ts";
import { MARK } from "../../engine/words/acronyms.ts";
import { begunNumber } from "../../engine/words/joined-words.ts";
import { hasWords, isSpaceless, wordsOf } from "../../engine/words/words.ts";

/** Shorter beginnings match half the archive and tell nothing. */
const PREFIX_LENGTH = 2;

/** Letters and wildcards behind two letters, or digits and wildcards behind two digits. */
const WILD = /^(?:\p{L}\p{M}*\p{L}[\p{L}\p{M}?*]*|\p{Nd}{2}[\p{Nd}?*]*)$/u;

/** A word that is begun, `organi*`, `198*`, or has wildcards inside, `organi?ed`; null where it has none that count. */
export function wildcards(text: string): Leaf | null {
  const word = withoutEnd(text);
  const first = word.search(/[?*]/);
  if (first < 0 || !hasWords(word) || isSpaceless(wordsOf(word)[0]!.folded)) return null;
  if (!/^\*+$/.test(word.slice(first))) return WILD.test(word) ? { kind: "pattern", text: word } : null;
  const begun = leafBegun(begunNumber(word.slice(0, first)));
  return begun.kind === "prefix" ? begun : null;
}

/** The words of a text that have wildcards, none of which counts there. */
export function lostWildcards(text: string): string[] {
  return text.split(/\s+/).filter((word) => {
    const inner = withoutEnd(word);
    // Where a script puts no space between words, what is typed is found wherever it begins anyway.
    if (inner.includes("*")) return !hasWords(inner) || !isSpaceless(wordsOf(inner)[0]!.folded);
    // A question's is no wildcard, nor is that of an address.
    return /\?[\p{L}\p{M}\p{N}]/u.test(inner) && !/[/=&]/.test(inner);
  });
}

/** What is begun: a prefix, or where nothing more of it can be typed, a word. */
export function leafBegun(text: string): Leaf {
  return { kind: isWhole(text) ? "word" : "prefix", text };
}

/** Whether nothing more of a text can be typed: of its last word, or of all of it where each letter is a word. */
export function isWhole(text: string): boolean {
  const last = wordsOf(text).at(-1)!;
  const begun = isSpaceless(last.folded) ? text : text.slice(last.start, last.end);
  return last.folded.startsWith(MARK) || begun.normalize("NFC").length < PREFIX_LENGTH;
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "?!.,;:".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
