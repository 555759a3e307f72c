/** A word of a text as the index sees it: without case and accents. `start` and `end` are UTF-16 units of the text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and private-use characters with their marks make a word; everything else parts words. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. Marks of other scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u064b-\u065f\u0670]/g;

/** Letters that Unicode does not decompose and people type without: `Lodz` finds Łódź. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};
const SPECIAL = /[łøđıßæœþð]/g;

/** Without case and accents. Index and query both use this, so the tokenizer below has nothing left to decide. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  const bare = text.toLowerCase().normalize("NFD").replace(ACCENTS, "").normalize("NFC");
  return bare.replace(SPECIAL, (letter) => PLAIN[letter]!);
}

/** The words of a text, in order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { folded: fold(word), start: index, end: index + word.length };
  }
}

/** The words of a text as columns: for long texts, where an object a word would cost more than the looking. */
export function wordRuns(text: string): { folded: string[]; starts: number[]; ends: number[] } {
  const [folded, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const plain = /^[ -~\n]*$/.test(text);
  const lower = plain ? text.toLowerCase() : text;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match !== null; match = WORD.exec(lower)) {
    folded.push(plain ? match[0] : fold(match[0]));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { folded, starts, ends };
}

/** Whether a text holds a letter or digit at all. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}

/** A text as the index stores it: folded words with a space between. */
export function foldedWords(text: string): string {
  return (text.match(WORD) ?? []).map(fold).join(" ");
}

/** The FTS5 tokenizer that takes folded words as they are: it parts them at spaces. */
export const TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'";
