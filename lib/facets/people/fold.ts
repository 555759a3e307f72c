const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ə: "a",
  ħ: "h",
  ŋ: "ng",
};
const ASCII = /^[a-z]*$/;

/** A word as lists hold it: lower case, Latin letters without marks, no apostrophes and no stops. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/[łøıđðþæœßəħŋ]/g, (letter) => LETTERS[letter]!)
    .normalize("NFD")
    .replace(/[\p{M}'’ʼʻ`.]/gu, "");
}
