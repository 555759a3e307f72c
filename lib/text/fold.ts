/**
 * Letters that Unicode takes apart no further and people type without: `aliyev` finds Əliyev, `lodz` finds Łódź. Those of
 * Latin script as newspapers in English write them; of Greek the sigma that ends a word.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ȷ: "j", ĸ: "k", ŀ: "l", ŉ: "n" },
  ...{ ħ: "h", ŋ: "ng", ŧ: "t", ə: "a", ǝ: "e", ɛ: "e", ɔ: "o", ɨ: "i", ɩ: "i", ʉ: "u", ʊ: "u", ɓ: "b", ƀ: "b" },
  ...{ ɗ: "d", ɖ: "d", ƒ: "f", ǥ: "g", ɠ: "g", ɣ: "g", ƙ: "k", ɲ: "n", ƞ: "n", ɵ: "o", ƥ: "p", ƭ: "t", ʋ: "v" },
  ...{ ƴ: "y", ɏ: "y", ƶ: "z", ʒ: "z", ȥ: "z", ⱥ: "a", ȼ: "c", ɇ: "e", ɉ: "j", ɍ: "r", ⱦ: "t", ς: "σ" },
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic, and the line that only stretches Arabic. */
const ACCENTS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0640\u064b-\u065f\u0670]/g;

/** Raised digits, as a class of a regular expression. */
export const RAISED = "[⁰¹²³⁴-⁹]";

/**
 * Letters and digits that stand for plain ones: full-width, ligatures, raised and lowered, of other styles. Not those of
 * Thai and Lao, and the marks of half-width Japanese, which would become marks of the letter before them.
 */
const COMPATIBLE = new RegExp(
  `[[[\\p{L}\\p{Nd}\\p{Nl}${RAISED}₀-₉]&&\\p{Changes_When_NFKC_Casefolded}]--[\\p{sc=Thai}\\p{sc=Laoo}ﾞﾟŉ]]`,
  "gv",
);
const ASCII = /^[\0-\x7f]*$/;

/**
 * A text without case and accents, each letter as its plain one: the one folding of words, names, outlets, countries and
 * the keys of sources. Marks of scripts where they are letters stay, as does all that is no letter or digit. The result may
 * be longer or shorter than the text, never empty where that is not. Folding it again changes nothing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.replace(COMPATIBLE, plain).normalize("NFD").replace(ACCENTS, "").normalize("NFC");
  return bare.replace(SPECIAL, (letter) => LETTERS[letter]!) || lower;
}

/** A letter or digit in its plain form; as it is, where that holds more than letters and digits (U+FDFA is a sentence). */
function plain(letter: string): string {
  const plain = letter.normalize("NFKD").toLowerCase();
  return /^[\p{L}\p{M}\p{N}]+$/u.test(plain) ? plain : letter;
}

/** A name without the marks of its Latin letters, its case and all else kept: what ids are made of. */
export function withoutLatinMarks(name: string): string {
  return name
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
