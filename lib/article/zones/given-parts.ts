import { partsFault } from "../../source/parts-fault.ts";
import type { Part } from "../../source/record.ts";
import { readable } from "../text/readable.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { labelled, type Piece, pieceOf } from "./piece.ts";

/**
 * A text in pieces, none across the border of a part that its source gives, or that its markup shows where it gives none.
 * Such a part is one piece of its kind; a body is divided into paragraphs, still to be looked through; what no part covers is
 * divided as plain text is. Parts that cannot be the text's count for nothing.
 */
export function piecesOf(text: string, parts: readonly Part[]): Piece[] {
  const given = partsFault(parts, text) === null ? parts : [];
  const sound = given.length > 0 ? given : (readable(text)?.parts ?? []);
  return [...stretchesOf(text, sound)].flatMap(({ kind, start, end }) => {
    if (kind === undefined || kind === "body") return paragraphs(text, start, end, kind === "body");
    const piece = pieceIn(text, start, end);
    return piece ? [labelled(piece, kind)] : [];
  });
}

/** The parts, and between them what none covers. */
function* stretchesOf(text: string, parts: readonly Part[]): Generator<Omit<Part, "kind"> & Partial<Part>> {
  let last = 0;
  for (const part of parts) {
    if (part.start > last) yield { start: last, end: part.start };
    yield part;
    last = part.end;
  }
  if (last < text.length) yield { start: last, end: text.length };
}

function paragraphs(text: string, start: number, end: number, inBody: boolean): Piece[] {
  return blocksIn(text, start, end).map((block, at) => {
    // Nothing is joined to what stands before the border.
    const piece = pieceOf(text, at === 0 ? { ...block, gap: 0 } : block);
    return inBody ? { ...piece, inBody } : piece;
  });
}

/** The blocks of a stretch: its lines are those that its reader sees. */
function blocksIn(text: string, start: number, end: number): Block[] {
  const lines = readable(text)?.lines ?? null;
  if (lines === null) return blocksOf(text, start, end);
  const { from, to } = lines.range(start, end);
  return blocksOf(lines.text, from, to).map((block) => ({
    ...block,
    start: lines.startOf(block.start),
    end: lines.endOf(block.end - 1),
  }));
}

/** The words of a stretch; null where there are none. */
function pieceIn(text: string, from: number, to: number): Piece | null {
  const words = text.slice(from, to);
  if (/^[\p{C}\s]*$/u.test(words)) return null;
  const start = to - words.trimStart().length;
  const piece = pieceOf(text, { start, end: start + words.trim().length, gap: 0 });
  return piece.words === "" ? null : piece;
}
