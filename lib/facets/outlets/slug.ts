/** A name as a kebab-case id: lower case, accents of Latin letters dropped, letters and digits of any script kept. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase();
  return plain
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
