import type { Field, Range } from "./zone.ts";

/** Spaces, tabs and line breaks, which normalising folds into one space. */
const SPACE = /[\s\u200b\ufeff]/u;
/** Marks that say nothing to a reader of plain text but can hide a word: soft hyphens, direction marks, controls. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;

/**
 * Normalised text with an offset map back to the raw text: NFC, white space folded, invisible marks dropped.
 * Unit `i` of `text` comes from the raw units `starts[i]` to `ends[i]` (exclusive) of `field`.
 */
export interface MappedText {
  readonly field: Field;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A run of printable ASCII, or a character with the combining marks after it: the smallest piece NFC can change. */
const PIECE = /[!-~]+(?!\p{M})|\P{M}\p{M}{0,30}|\p{M}{1,30}/gsu;

/** Normalises `raw.slice(start, end)` of a field. Leading and trailing space is dropped. */
export function mapText(raw: string, { field, start, end }: Range): MappedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let spaceAt = -1;
  for (const match of raw.slice(start, end).matchAll(PIECE)) {
    const piece = match[0];
    const at = start + match.index;
    if (SPACE.test(piece)) {
      if (text && spaceAt < 0) spaceAt = at;
      continue;
    }
    if (INVISIBLE.test(piece)) continue;
    if (spaceAt >= 0) {
      starts.push(spaceAt);
      ends.push(at);
      text += " ";
      spaceAt = -1;
    }
    const folded = piece.normalize("NFC");
    const oneToOne = folded === piece;
    for (let i = 0; i < folded.length; i++) {
      starts.push(oneToOne ? at + i : at);
      ends.push(oneToOne ? at + i + 1 : at + piece.length);
    }
    text += folded;
  }
  return { field, text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The raw range of `text.slice(start, end)`; an empty slice gives an empty range. */
export function rawRange(mapped: MappedText, start: number, end: number): Range {
  const from = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
  const to = end > start ? (mapped.ends[end - 1] ?? from) : from;
  return { field: mapped.field, start: from, end: to };
}
