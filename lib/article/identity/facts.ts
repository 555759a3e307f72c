import { hashOf } from "./hash-of.ts";
import { isNumberWord } from "./number-words.ts";

/** What a text says that a copy of it must say, as 32-bit hashes. */
export interface Facts {
  /** Its numbers and names. What begins a sentence may be a name or not: it must stand in the other text, as whatever. */
  readonly needed: ReadonlySet<number>;
  /** Its numbers and its words: each as a word, and one with a capital as a name, too. */
  readonly held: ReadonlySet<number>;
  /** The numbers, and the names that are surely some, in `needed`; all that could be such in `held`. In 96 bits. */
  readonly neededBits: Bits;
  readonly heldBits: Bits;
}

/** A set in few bits: where one has a bit that another has not, it holds something that the other does not. */
export type Bits = readonly [number, number];

/** A word, or a number with what parts its digits. */
const TOKEN = /\p{N}+(?:[.,:/'’-]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/** What groups digits, where three follow. */
const GROUPING = /[,'’](?=\p{N}{3}(?!\p{N}))/gu;

/** What a sentence ends with, quotation marks and brackets behind it being left out. */
const ENDS = /(?:^|[.!?:;…。！？\n])["'”’»)\]\s]*["'“‘«([\-–—\s]*$/u;

/** The numbers and names of a text. Where a script has no capitals, each word may be a name. */
export function factsOf(text: string): Facts {
  const [needed, held] = [new Set<number>(), new Set<number>()];
  const neededBits: [number, number] = [0, 0];
  const heldBits: [number, number] = [0, 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (/^[0-9]/.test(token) || (token.charCodeAt(0) > 0x7f && /^\p{N}/u.test(token))) {
      const number = hashOf(`#${token.replace(GROUPING, "").toLowerCase()}`);
      needed.add(number);
      held.add(number);
      setBit(neededBits, number);
      setBit(heldBits, number);
      continue;
    }
    const small = token.toLowerCase();
    const word = hashOf(small);
    held.add(word);
    const first = token.charCodeAt(0);
    const isSmall = first >= 0x61 && first <= 0x7a;
    if (isNumberWord(small) || (!isSmall && /^\p{Lo}/u.test(token))) needed.add(word);
    else if (!isSmall && /^\p{Lu}/u.test(token)) {
      const name = hashOf(`^${small}`);
      held.add(name);
      setBit(heldBits, name);
      if (ENDS.test(text.slice(Math.max(0, index - 8), index))) needed.add(word);
      else {
        needed.add(name);
        setBit(neededBits, name);
      }
    }
  }
  return { needed, held, neededBits, heldBits };
}

/** Whether one text says all that another must say. */
export function saysAll(held: ReadonlySet<number>, needed: ReadonlySet<number>): boolean {
  for (const fact of needed) if (!held.has(fact)) return false;
  return true;
}

/** Bits of one of the two numbers, which JavaScript and SQLite both keep whole. */
const WIDTH = 48;

function setBit(bits: [number, number], hash: number): void {
  const at = hash % (2 * WIDTH);
  const half = at < WIDTH ? 0 : 1;
  const bit = 2 ** (at % WIDTH);
  if (Math.floor(bits[half] / bit) % 2 === 0) bits[half] += bit;
}
