import type { PrintedLine } from "./printed-line.ts";

/** In sizes of the letters: how much lower the next line of a paragraph stands at most, and how far one is set in. */
const LEADING = 1.6;
const INDENT = 0.8;

/** A line that ends so much before its column does, as a share of it, is a paragraph's last. */
const SHORT = 0.8;

/** Whether a line of one column goes on with the paragraph of the line before it. */
export function goesOn(
  before: PrintedLine,
  line: PrintedLine,
  column: { readonly left: number; readonly right: number },
): boolean {
  if (Math.abs(line.size - before.size) > Math.min(line.size, before.size) * 0.15) return false;
  const isEnded = /[.!?:…]["”»’)]?$/.test(before.text);
  const down = before.y - line.y;
  // From the foot of a column to the head of the next one a sentence goes on.
  if (down <= 0 || Math.abs(line.x - before.x) > (column.right - column.left) * 0.5) return !isEnded;
  if (down > Math.max(line.size, before.size) * LEADING) return false;
  const isShort = before.x + before.width < column.left + (column.right - column.left) * SHORT;
  const isSetIn = line.x - column.left > line.size * INDENT && line.x - before.x > line.size * INDENT;
  return !(isEnded && (isShort || isSetIn));
}

/** Where the column of a line begins and ends: the lines near it that lie over or under it. */
export function columnOf(lines: readonly PrintedLine[], at: number): { readonly left: number; readonly right: number } {
  const { x, width } = lines[at]!;
  const near = lines
    .slice(Math.max(0, at - 12), at + 12)
    .filter((line) => line.x < x + width && line.x + line.width > x);
  return { left: Math.min(...near.map((line) => line.x)), right: Math.max(...near.map((line) => line.x + line.width)) };
}
