/** A line such as `3 of 20 DOCUMENTS`. */
export interface NumberedLine {
  readonly number: number;
  readonly of: number;
}

/** Lines that may be misprinted: one, or of many lines this share. */
const MISPRINTED = 0.2;

/**
 * Whether lines of numbers head articles. Exports leave numbers out, stand behind one
 * another in one file (each begins at 1 again) and misprint a number now and then; what counts nothing jumps about.
 */
export function countsArticles(lines: readonly NumberedLine[]): boolean {
  let last: NumberedLine | null = null;
  let fitted = true;
  let fitting = 0;
  for (const line of lines) {
    // Nothing follows from a number that its own total forbids.
    if (line.number > line.of || line.number === 0) continue;
    const goesOn: boolean = last !== null && line.of === last.of && line.number > last.number;
    const begins: boolean = last === null || (fitted && line.number === 1 && (last.number > 1 || line.of === 1));
    const totalIsOdd: boolean = last !== null && line.number === last.number + 1 && line.of !== last.of;
    fitted = goesOn || begins || totalIsOdd;
    if (goesOn || begins) fitting++;
    last = totalIsOdd && !begins ? { number: line.number, of: last!.of } : line;
  }
  const odd = lines.length - fitting;
  const isOneExport = lines.length === 1 && lines[0]!.number === 1 && lines[0]!.of === 1;
  const counts = fitting > 1 && odd <= Math.max(1, lines.length * MISPRINTED);
  return counts || isOneExport;
}
