/** A power of two: enough for the words of most texts, so that a word seen before is rarely displaced. */
const SLOTS = 1 << 15;
/** Longer stretches are seen once: addresses, and text without spaces. */
const LONGEST = 40;
/** A shorter slice is a string of its own; a longer one would keep the whole article in memory. */
const SLICED = 13;

const seen: (string | undefined)[] = new Array(SLOTS).fill(undefined);

/** `text.slice(start, end)`; the same object, as a rule, for words seen before, which tables then find without reading them. */
export function sharedText(text: string, start: number, end: number): string {
  const length = end - start;
  if (length === 1) return text[start]!;
  if (length > LONGEST) return text.slice(start, end);
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = seen[slot];
  if (known !== undefined && known.length === length && isAt(known, text, start)) return known;
  const slice = text.slice(start, end);
  const own = length < SLICED ? slice : Buffer.from(slice, "utf16le").toString("utf16le");
  seen[slot] = own;
  return own;
}

function isAt(known: string, text: string, start: number): boolean {
  for (let k = 0; k < known.length; k++) if (known.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}
