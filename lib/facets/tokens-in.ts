import { sharedText } from "./shared-text.ts";
import { type Token, tokenize } from "./token.ts";

/** Languages whose scripts put no space between words: each letter is a token, save foreign ones and runs of katakana. */
const BY_LETTER: ReadonlySet<string> = new Set(["ja", "zh"]);

/** Languages that drop the vowel of a small word before another: `l'Italia`, `qu'Anna`, `dell'Aquila` are two words. */
const ELIDING: ReadonlySet<string> = new Set(["fr", "it", "ca"]);

const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:de|a|ne|da|su|co)ll|un|quest|quell|nessun|sant|bell|tutt|mezz)['’](?=\p{L})/iu;

/** In Turkish what stands behind an apostrophe is the case of a name. */
const SUFFIXING: ReadonlySet<string> = new Set(["tr"]);

/** Tells the tokens of a text in a language; English is read as is what has no language. */
export function tokensIn(language: string): (text: string) => Token[] {
  if (BY_LETTER.has(language)) return letterTokens;
  if (ELIDING.has(language))
    return (text) => tokenize(text).flatMap((token) => cut(text, token, elidedEnd(token.text)));
  if (SUFFIXING.has(language))
    return (text) => tokenize(text).flatMap((token) => cut(text, token, token.text.search(/['’]\p{Ll}+$/u)));
  return tokenize;
}

function elidedEnd(text: string): number {
  return /['’]/.test(text) ? (ELIDED.exec(text)?.[0].length ?? 0) : 0;
}

function cut(text: string, token: Token, at: number): Token[] {
  if (at <= 0) return [token];
  const middle = token.start + at;
  return [
    { ...token, end: middle, text: sharedText(text, token.start, middle) },
    { ...token, start: middle, text: sharedText(text, middle, token.end) },
  ];
}

const LETTER_TOKEN = /[\p{sc=Katakana}ー]+|[\p{sc=Latin}\p{N}]+(?:[.,:/'’-][\p{sc=Latin}\p{N}]+)*|\S/uy;

function letterTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  for (let start = 0; start < text.length; ) {
    LETTER_TOKEN.lastIndex = start;
    if (!LETTER_TOKEN.test(text)) {
      start++;
      continue;
    }
    const end = LETTER_TOKEN.lastIndex;
    const word = sharedText(text, start, end);
    if (ended && !/^[」』”’）)】》]$/.test(word)) {
      sentence++;
      ended = false;
    }
    tokens.push({ text: word, start, end, sentence });
    ended ||= /^[。！？!?]$/.test(word);
    start = end;
  }
  return tokens;
}
