import type { PrintedLine } from "./printed-line.ts";

/** Times that a page goes on beside a line instead of below it, as a share of its lines, from which its order is no reader's. */
const ZIGZAG = 0.15;

/** An empty strip between columns is at least so many points wide. */
const GUTTER = 8;

/** Lines from which columns are looked for, and beyond which a page is left as it is. */
const LINES = { least: 6, most: 3000 };

/** Lines at the top and the foot of a page that may reach over its columns. */
const ACROSS = { top: 12, foot: 4 };

/**
 * The lines of a page as they are read. The order they are stored in is kept where it goes down column by column, as
 * scanners' programs write it; where it jumps between columns line by line, columns are found by the strips between them.
 */
export function readingOrder(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (lines.length < LINES.least || lines.length > LINES.most) return lines;
  const jumps = lines.filter((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && Math.abs(line.y - before.y) < line.size * 0.5 && line.x > before.x + before.width;
  });
  return jumps.length > lines.length * ZIGZAG ? inColumns([...lines].sort(downwards), 0) : lines;
}

const downwards = (a: PrintedLine, b: PrintedLine): number => b.y - a.y || a.x - b.x;

/** Lines from the top down, as columns where they stand in some, with what reaches over them above and below. */
function inColumns(lines: readonly PrintedLine[], depth: number): readonly PrintedLine[] {
  if (lines.length < LINES.least || depth > 8) return lines;
  for (let top = 0; top <= Math.min(ACROSS.top, lines.length - LINES.least); top++)
    for (let foot = 0; foot <= Math.min(ACROSS.foot, lines.length - top - LINES.least); foot++) {
      const middle = lines.slice(top, lines.length - foot);
      const cut = gutterIn(middle);
      if (cut === null) continue;
      const left = middle.filter(({ x }) => x < cut);
      const right = middle.filter(({ x }) => x >= cut);
      return [
        ...lines.slice(0, top),
        ...inColumns(left, depth + 1),
        ...inColumns(right, depth + 1),
        ...lines.slice(lines.length - foot),
      ];
    }
  return lines;
}

/** Where an empty strip runs down between lines on both its sides, the widest of them; null where none does. */
function gutterIn(lines: readonly PrintedLine[]): number | null {
  const spans = lines.map(({ x, width }) => ({ from: x, to: x + width })).sort((a, b) => a.from - b.from);
  let end = spans[0]?.to ?? 0;
  let best: { readonly at: number; readonly width: number } | null = null;
  for (const [at, { from, to }] of spans.entries()) {
    const width = from - end;
    // A column has some lines: a single one at the side is a number or a mark.
    if (width >= GUTTER && at > 1 && spans.length - at > 1 && width > (best?.width ?? 0)) best = { at: from, width };
    end = Math.max(end, to);
  }
  return best?.at ?? null;
}
