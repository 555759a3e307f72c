import type { PrintedLine } from "./printed-line.ts";

/** Lines from the top and from the foot of a page that may be its head and foot. */
const EDGE = 3;

/** Pages on which a line must stand to be a running head, where the document has so many. */
const REPEATED = 3;

const PAGE_NUMBER = /^[\W_]*(?:(?:page|seite|p\.|s\.)\s*)?\d{1,4}(?:\s*(?:of|von|de|\/)\s*\d{1,4})?[\W_]*$/i;

/** The lines that stand on every page in turn: running heads and feet, and page numbers. */
export function pageFurniture(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<PrintedLine> {
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y);
    return [...new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)])];
  });
  const counts = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.min(REPEATED, pages.length);
  const found = edges.flatMap((lines) => {
    const [top, foot] = [Math.max(...lines.map(({ y }) => y)), Math.min(...lines.map(({ y }) => y))];
    return lines.filter(
      (line) =>
        (PAGE_NUMBER.test(line.text) && (line.y === top || line.y === foot)) ||
        (pages.length > 1 && counts.get(keyOf(line))! >= enough),
    );
  });
  return new Set(found);
}

/** A line without its numbers, and the size of its letters: a title that all pages repeat is larger on its own. */
function keyOf({ text, size }: PrintedLine): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, "0").toLowerCase()}`;
}
