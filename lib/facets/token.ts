import { ENGLISH_ABBREVIATIONS } from "../article/abbreviations.ts";
import { sharedText } from "./shared-text.ts";

/** A word, number, handle or mark of a passage. `start` and `end` are UTF-16 units of the passage's text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence of the passage that it stands in, from 0. */
  readonly sentence: number;
}

/** Short forms that keep their stop and do not end a sentence. */
const ABBREVIATION = new Set(ENGLISH_ABBREVIATIONS);

/** One alternative a kind, longest first: URL, handle or tag, `U.S.`, initial `S.`, word (with `'` inside), number, mark. */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|[@#][\p{L}\p{N}_]+|(?:\p{Lu}\.){2,}(?!\p{Ll})|\p{Lu}\.(?=[\s\p{Lu}]|$)|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*|[^\s]/uy;

const CLOSING = /^["'”’)\]»]$/;

/** How most of a text is told without `TOKEN`: ASCII letters, spaces, and marks that are always a token of their own. */
const [LETTER, SPACE, MARK] = [1, 2, 3];
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[A-Za-z]/.test(char)
    ? LETTER
    : /\s/.test(char)
      ? SPACE
      : /[!-/:-~]/.test(char) && !/[@#']/.test(char)
        ? MARK
        : 0;
});
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** Splits a passage's text into tokens. Hyphens stand alone, so `Israel-Hamas` is three tokens; `'s` too. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = tokenEnd(text, start);
    if (end < 0) {
      end = start + 1;
      continue;
    }
    const word = sharedText(text, start, end);
    if (word === "." && isAbbreviation(tokens.at(-1), start)) {
      const last = tokens.pop()!;
      tokens.push({ ...last, text: sharedText(text, last.start, end), end });
      continue;
    }
    if (ended && !(CLOSING.test(word) && text[start - 1] !== " ")) {
      if (/^[\p{Lu}\p{N}"'“‘([@#—-]/u.test(word) || /^\p{Lo}/u.test(word)) sentence++;
      ended = false;
    }
    tokens.push({ text: word, start, end, sentence });
    if (word.length === 1) ended ||= /^[.!?…。！？।؟۔]$/u.test(word);
    else if (word.endsWith(".") && /^(?:\p{Lu}\.){2,}$/u.test(word)) ended = startsSentence(text, end);
  }
  return tokens;
}

/** Where the token that begins at `start` ends; -1 where none does. */
function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === SPACE) return -1;
  if (kind === MARK) return start + 1;
  if (kind === LETTER) {
    const end = lettersEnd(text, start);
    if (isWhole(text, start, end)) return end;
  }
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
}

function lettersEnd(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === LETTER) end++;
  return end;
}

/** Whether letters are a word for sure: no letter, digit or apostrophe goes on, and it is no initial and no URL. */
function isWhole(text: string, start: number, end: number): boolean {
  if (end === text.length) return true;
  if (kindAt(text, end) < SPACE) return false;
  const next = text[end];
  return (next !== "." && next !== ":") || (end - start > 1 && text[start] !== "h" && text[start] !== "w");
}

function isAbbreviation(last: Token | undefined, dotAt: number): boolean {
  return last !== undefined && last.end === dotAt && ABBREVIATION.has(last.text);
}

/** Whether what follows an acronym such as `U.S.` is a new sentence: only a common opening word tells. */
function startsSentence(text: string, from: number): boolean {
  return /^["”’)]*\s+["“‘(]?(?:The|A|An|But|He|She|It|They|In|On|At|We|I|This|That|There|His|Her|Its)\s/.test(
    text.slice(from, from + 16),
  );
}
