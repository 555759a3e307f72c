import type { Edit } from "./edited.ts";

/** Encodings that UTF-8 is commonly mistaken for, the likeliest first. */
const MISTAKEN = ["windows-1252", "windows-1250", "windows-1251"] as const;

/** Characters that begin a broken one, by each of them, with another such behind. */
const SIGN = /[\u00c2-\u00f4\u0102\u0139\u010e\u0111\u0420-\u0422\u0432][\u0080-\uffff]/;

/** Letters of Latin and marks of print: of what western languages need, a few are proof enough. */
const WESTERN = /^(?:[\u00a0-\u017f\u0218-\u021b\u2010-\u203a\u20ac\u2122]|\p{M})$/u;

/** Of other scripts, so many characters are proof. */
const MANY = 10;

/** The edits that mend UTF-8 which was read as another encoding and stored so, and which encoding that was. */
export interface ReadTwice {
  readonly edits: readonly Edit[];
  readonly as: (typeof MISTAKEN)[number];
}

/**
 * `CafÃ©` for `Café`, where a whole text is so. What is not broken in it tells that it was not: a text that only speaks of
 * such letters is left alone.
 */
export function readTwice(text: string): ReadTwice | null {
  if (!SIGN.test(text)) return null;
  const found = MISTAKEN.map((as) => ({ as, ...mended(text, bytesOf(as)) }));
  const [best] = found.sort((a, b) => b.edits.length - b.kept - (a.edits.length - a.kept));
  if (!best || best.edits.length === 0) return null;
  const { as, edits, kept } = best;
  const foreign = edits.filter((edit) => !WESTERN.test(edit.text)).length;
  if (foreign > 0 && edits.length < MANY) return null;
  return kept === 0 || (edits.length >= 3 && kept * 4 <= edits.length) ? { as, edits } : null;
}

/** The whole characters among the broken ones, and how many others there are beyond ASCII. */
function mended(text: string, bytes: ReadonlyMap<string, number>): { edits: Edit[]; kept: number } {
  const edits: Edit[] = [];
  let kept = 0;
  for (const { index, 0: run } of text.matchAll(/[\u0080-\uffff]+/g))
    for (let at = 0; at < run.length; ) {
      const length = sequenceLength(bytes.get(run[at]!) ?? 0);
      const units = [...run.slice(at, at + length)].map((unit) => bytes.get(unit) ?? 0);
      const whole = length > 0 && units.length === length ? characterOf(units) : null;
      if (whole !== null) edits.push({ start: index + at, end: index + at + length, text: whole });
      else if (!/[\u00a0\u00ad\u200b\ufeff\ufffd]/.test(run[at]!)) kept++;
      at += whole === null ? 1 : length;
    }
  return { edits, kept };
}

function sequenceLength(lead: number): number {
  return lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
}

/** The least code point that so many bytes are needed for. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The character of a whole sequence of UTF-8, or null where it is none. A decoder would throw at each, which is slow. */
function characterOf([lead = 0, ...others]: readonly number[]): string | null {
  if (others.some((unit) => (unit & 0xc0) !== 0x80)) return null;
  const point = others.reduce((sum, unit) => (sum << 6) | (unit & 0x3f), lead & (0x3f >> others.length));
  const sound = point >= LEAST[others.length + 1]! && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return sound ? String.fromCodePoint(point) : null;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The bytes above 127 by the characters that they are in an encoding; controls stand for themselves, as in ISO-8859-1. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  let table = tables.get(encoding);
  if (table === undefined) {
    const high = Array.from({ length: 128 }, (_, at) => at + 128);
    const letters = [...new TextDecoder(encoding).decode(Uint8Array.from(high))];
    const controls = high.slice(0, 32).map((byte): [string, number] => [String.fromCharCode(byte), byte]);
    table = new Map([...controls, ...letters.map((letter, at): [string, number] => [letter, high[at]!])]);
    tables.set(encoding, table);
  }
  return table;
}
