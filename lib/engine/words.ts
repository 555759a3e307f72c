/** A word of a text as the index sees it: without case and accents. `start` and `end` are UTF-16 units of the text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Raised when other words are made of a text: an index that holds the old ones is outdated. */
export const WORDS_VERSION = 2;

/** The letters of scripts that put no space between words. Some of them belong to several scripts and stand by themselves. */
const SPACELESS =
  "[[\\p{L}\\p{Nl}]&&[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}々〆〱-〵〼ーｰﾞﾟ]]";

/**
 * Letters, digits and private-use characters with their marks make a word; everything else parts words. Where a script
 * puts no space between words, each letter is one: what is typed is found as a phrase of letters, wherever it stands.
 */
const WORD = new RegExp(
  `${SPACELESS}\\p{M}*|[[\\p{L}\\p{N}\\p{Co}]--${SPACELESS}][[\\p{L}\\p{N}\\p{Co}\\p{M}]--${SPACELESS}]*`,
  "gv",
);

/** The same for plain text in lower case, several times as fast. */
const PLAIN_WORD = /[a-z0-9]+/g;
const PLAIN_TEXT = /^[ -~\n]*$/;

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
  const plain = PLAIN_TEXT.test(text);
  const lower = plain ? text.toLowerCase() : text;
  const word = plain ? PLAIN_WORD : WORD;
  word.lastIndex = 0;
  for (let match = word.exec(lower); match !== null; match = word.exec(lower)) {
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
  if (PLAIN_TEXT.test(text)) return (text.toLowerCase().match(PLAIN_WORD) ?? []).join(" ");
  return (text.match(WORD) ?? []).map(fold).join(" ");
}

/** Whether a folded word is a letter of a script that puts no space between words. */
export function isSpaceless(folded: string): boolean {
  return FIRST_SPACELESS.test(folded);
}
const FIRST_SPACELESS = new RegExp(`^${SPACELESS}`, "v");

/** The FTS5 tokenizer that takes folded words as they are: it parts them at spaces. */
export const TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'";
