/** A line as far as it holds: an undo names the line that it undoes. */
type Undoable = { readonly id: string; readonly act: string };

/** An undo that undoes nothing: the line that it names is not in the file, or stands behind it. */
type Undo<L extends Undoable> = Extract<L, { readonly act: "undo"; readonly line: string }>;

/**
 * Which lines of a file hold, in their order: all but undos and what they undo. An undo acts on a line before it, so that
 * none can undo itself in a circle; one that is undone undoes nothing.
 */
export function linesInForce<L extends Undoable>(
  lines: readonly L[],
): { readonly inForce: Exclude<L, Undo<L>>[]; readonly idle: Undo<L>[] } {
  const undone = new Set<string>();
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const inForce: Exclude<L, Undo<L>>[] = [];
  const idle: Undo<L>[] = [];
  const isUndo = (line: L): line is Undo<L> => line.act === "undo";
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (undone.has(line.id)) continue;
    if (!isUndo(line)) inForce.push(line as Exclude<L, Undo<L>>);
    else if ((places.get(line.line) ?? at) < at) undone.add(line.line);
    else idle.push(line);
  }
  return { inForce: inForce.reverse(), idle: idle.reverse() };
}
