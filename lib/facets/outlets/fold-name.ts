/** Letters that do not decompose into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", "’": "'" };

/** A word of a name for comparison: lower case, no accents, no stops, straight apostrophes, `&` as `and`. */
export function foldName(word: string): string {
  if (word === "&") return "and";
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replace(/[łøđıßæœ’]/g, (letter) => PLAIN[letter]!);
  return plain === "" ? word : plain;
}
