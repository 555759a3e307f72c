import type { Part } from "../../source/record.ts";
import { labelled, pieceOf, zoneOf } from "./piece.ts";
import type { Zone } from "./zone.ts";

/**
 * The zones of a text where stretches of it are said to be of another kind, the later stretch holding. A zone keeps its
 * borders: one that reaches out of a stretch is cut there, and several within it stay several. A title stays as it is.
 */
export function relabelled(text: string, zones: readonly Zone[], stretches: readonly Part[]): Zone[] {
  let now = [...zones];
  for (const { start, end, kind } of stretches)
    now = now.flatMap((zone) => {
      if (zone.field !== "text" || zone.end <= start || zone.start >= end) return [zone];
      const within = worded(text, Math.max(zone.start, start), Math.min(zone.end, end));
      if (within === null) return [zone];
      const rest = [worded(text, zone.start, start), worded(text, end, zone.end)];
      const [before, after] = rest.map((range) => range && { ...zone, ...range });
      const inside = zoneOf(labelled(pieceOf(text, { ...within, gap: 0 }), kind));
      return [before, inside, after].filter((one) => one != null);
    });
  return now;
}

/** A range without the spaces at its ends; null where it holds nothing else. */
function worded(text: string, from: number, to: number): { start: number; end: number } | null {
  const words = text.slice(from, Math.max(from, to));
  if (/^[\p{C}\s]*$/u.test(words)) return null;
  const start = to - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
