/** What is compared at all, and how far the count may be off: databases count headlines, captions or markup in or out. */
const MOST_OFF = { words: 30, share: 0.25 };

/** Scripts that put no space between words: nothing is counted in them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/gu;

/** The number in `1,285 words` or `8165 字`; null where there is none. */
export function statedWords(text: string): number | null {
  const [, digits] = /^\s*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,7})(?!\d)/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\D/g, ""));
}

/** A note where a text has far fewer or more words than its export says; null where it has about as many. */
export function wordsOff(stated: number | null | undefined, text: string): string | null {
  if (stated === null || stated === undefined || (text.match(UNSPACED)?.length ?? 0) * 5 > text.length) return null;
  const found = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  const off = Math.abs(found - stated);
  return off > MOST_OFF.words && off > stated * MOST_OFF.share
    ? `its export says that it has ${stated} words, and ${found} are read`
    : null;
}
