import type { PrintedLine } from "./printed-line.ts";

/** A piece of text as PDF places it. */
export interface PlacedText {
  readonly str: string;
  /** Scale and turn of the letters, then their place. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** In sizes of the letters: a wider gap parts columns, a narrower one is none between words, and lines differ by more in height. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;
const SAME_LINE = 0.4;

/** A page has fewer pieces; more are a drawing. */
const MOST_PIECES = 100_000;

/** The lines of a page in the order that it holds them. What is turned on its side, such as a note on the margin, is left out. */
export function pageLines(items: readonly PlacedText[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: { text: string; x: number; y: number; end: number; size: number } | null = null;
  const close = () => {
    if (open && /\S/.test(open.text)) {
      const { text, x, y, end, size } = open;
      lines.push({ text: joinedCapitals(text.trim()), x, y, width: end - x, size });
    }
    open = null;
  };
  for (const { str, transform, width } of items.slice(0, MOST_PIECES)) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    // A gap comes as a space as wide as it; how wide it is tells what it parts.
    if (!/\S/.test(str) || Math.abs(b) > Math.abs(a) * 0.1) continue;
    const size = Math.abs(a) || 1;
    const gap: number = open === null ? 0 : x - open.end;
    const goesOn: boolean =
      open !== null && Math.abs(y - open.y) < size * SAME_LINE && gap < size * COLUMN_GAP && gap > -size;
    if (!goesOn) close();
    if (open === null) {
      open = { text: str, x, y, end: x + width, size };
      continue;
    }
    const spaced = gap > size * WORD_GAP && !/\s$/.test(open.text) && !/^\s/.test(str);
    open.text += `${spaced ? " " : ""}${str}`;
    open.end = Math.max(open.end, x + width);
    open.size = Math.max(open.size, size);
  }
  close();
  return lines;
}

/** `A N N O N C E S` as the word it is: letters that are set apart, of which two spaces or none end one. */
function joinedCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu, (word) => word.replaceAll(" ", ""));
}
