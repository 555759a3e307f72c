const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ə: "a",
  "’": "'",
};

/**
 * A token's text as the gazetteer keys it: lower case, without accents, straight apostrophes, and without the `'S` that a
 * line of capitals keeps in its token.
 */
export function foldToken(text: string): string {
  const lower = text.toLowerCase().replace(/(?<=.)['’]s$/, "");
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłđıæœðþə’]/g, (letter) => LETTERS[letter]!);
}
