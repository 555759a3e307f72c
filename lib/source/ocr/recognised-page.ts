import { pageLines } from "../pdf/page-lines.ts";
import type { PrintedLine } from "../pdf/printed-line.ts";
import { readingOrder } from "../pdf/reading-order.ts";
import type { RecognisedLine } from "./recogniser.ts";

/** What was read of a page, and how sure the machine was of its words: their sum from 0 to 1, and how many. */
export interface RecognisedPage {
  readonly lines: readonly PrintedLine[];
  readonly sure: number;
  readonly words: number;
}

/** Under this confidence a line of one or two letters is a speck of the paper. */
const SPECK = 50;

/** The lines of a page in reading order, from words with their places: a gap between columns parts a line. */
export function recognisedPage(found: readonly RecognisedLine[]): RecognisedPage {
  const kept = found.filter(isText);
  const words = kept.flatMap(({ words }) => words);
  const placed = kept.flatMap(({ bbox, rowAttributes: { rowHeight }, words }) =>
    words.map(({ text, bbox: { x0, x1 } }) => ({
      str: text,
      transform: [rowHeight, 0, 0, rowHeight, x0, -bbox.y1],
      width: x1 - x0,
    })),
  );
  return {
    lines: readingOrder(pageLines(placed)),
    sure: words.reduce((sum, { confidence }) => sum + confidence / 100, 0),
    words: words.length,
  };
}

function isText({ words }: RecognisedLine): boolean {
  const letters = words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
  return letters > 2 || (letters > 0 && confidence >= SPECK);
}
