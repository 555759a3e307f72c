import { type MappedText, mapText } from "../text/mapped-text.ts";
import type { Block } from "./blocks.ts";
import type { Aside, Zone, ZoneKind } from "./zone.ts";

/** A block on its way to becoming a zone: its place in the raw `text`, its normalised words, and its kind once known. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly mapped: MappedText;
  readonly words: string;
  readonly kind?: ZoneKind;
  readonly aside?: Aside;
  /** Of a body that the source gives: it can be no headline, standfirst, byline or dateline. */
  readonly inBody?: boolean;
}

/** Kinds that are set aside wherever they stand. */
const ASIDE: readonly (ZoneKind & Aside)[] = ["furniture", "disclaimer", "credit"];

/** A piece of the raw text between two offsets. */
export function pieceOf(text: string, { start, end, gap }: Block): Piece {
  const mapped = mapText(text, { field: "text", start, end });
  return { start, end, gap, mapped, words: mapped.text };
}

/** A piece with its kind known. */
export function labelled(piece: Piece, kind: ZoneKind): Piece {
  const aside = ASIDE.find((one) => one === kind);
  return aside === undefined ? { ...piece, kind } : { ...piece, kind, aside };
}

/** Cuts a piece in two before unit `at` of its words. */
export function cut(text: string, piece: Piece, at: number): [Piece, Piece] {
  const split = piece.mapped.starts[at] ?? piece.end;
  return [
    pieceOf(text, { start: piece.start, end: piece.mapped.ends[at - 1] ?? split, gap: piece.gap }),
    pieceOf(text, { start: split, end: piece.end, gap: 0 }),
  ];
}

/** The zone of a labelled piece; what has no label is body. */
export function zoneOf({ start, end, kind = "body", aside }: Piece): Zone {
  return { field: "text", start, end, kind, ...(aside === undefined ? {} : { aside }) };
}

/** Letters and digits alone, in lower case: what two copies of a sentence share whatever their punctuation. */
export function skeleton(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A hash of the plain letters and digits of a text, in lower case: equal for texts of one skeleton. */
export function lettersHash(words: string): number {
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    let unit = words.charCodeAt(i);
    // The small letters of a few letters beyond ASCII are plain: `K` of the sign for kelvin.
    if (unit > 127) return lettersHash(words.toLowerCase().replace(/[^ -~]+/g, ""));
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash;
}
