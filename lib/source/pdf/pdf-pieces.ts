import type { Printed } from "../printed-text.ts";
import { pageFurniture } from "./page-furniture.ts";
import { columnOf, goesOn } from "./paragraphs.ts";
import type { PrintedLine } from "./printed-line.ts";

/** A headline's letters are larger than those of the text, so many times at least, and it has at most so many letters. */
const HEADLINE = { larger: 1.3, longest: 300 };

/**
 * The text of some pages in pieces: running heads and page numbers are furniture at its end, and the words in the largest letters of
 * the first page are the headline, where they are larger than the text. Lines are kept, and paragraphs set apart.
 */
export function pdfPieces(pages: readonly (readonly PrintedLine[])[]): Printed[] {
  const furniture = pageFurniture(pages);
  const lines = pages.flat().filter((line) => !furniture.has(line));
  const isHeadline = headlineIn(
    (pages.find((page) => page.some((line) => !furniture.has(line))) ?? []).filter((line) => !furniture.has(line)),
    lines,
  );
  const pieces: { words: string; kind: Printed["kind"] }[] = [];
  const add = (words: string, kind: Printed["kind"]) => {
    const last = pieces.at(-1);
    if (last && last.kind === kind && kind !== "furniture") last.words += words;
    else pieces.push({ words, kind });
  };
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const kind = isHeadline(line) ? "headline" : undefined;
    const ends =
      next === undefined ||
      isHeadline(next) !== isHeadline(line) ||
      (kind === undefined && !goesOn(line, next, columnOf(lines, at)));
    add(`${line.text}${ends ? "\n\n" : "\n"}`, kind);
  }
  // Behind the text, since sentences go on over pages.
  for (const { text } of furniture) add(`${text}\n\n`, "furniture");
  return pieces;
}

function headlineIn(first: readonly PrintedLine[], all: readonly PrintedLine[]): (line: PrintedLine) => boolean {
  const usual = usualSize(all);
  const worded = first.filter(({ text }) => /\p{L}{2}/u.test(text));
  const largest = Math.max(0, ...worded.map(({ size }) => size));
  const start = worded.find(({ size }) => size >= largest * 0.95);
  if (start === undefined || largest < usual * HEADLINE.larger) return () => false;
  const from = first.indexOf(start);
  const behind = first.slice(from).findIndex(({ size }) => size < largest * 0.9);
  const found = new Set(first.slice(from, behind < 0 ? undefined : from + behind));
  const length = [...found].reduce((sum, { text }) => sum + text.length, 0);
  return (line) => length <= HEADLINE.longest && found.has(line);
}

/** The size that most letters have. */
function usualSize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
