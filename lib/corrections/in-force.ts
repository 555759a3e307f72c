import type { Line } from "./line.ts";

/** An undo that undoes nothing: the line that it names is not in the ledger, or stands behind it. */
export type Idle = Extract<Line, { readonly act: "undo" }>;

/**
 * Which lines of a ledger hold, in their order: all but undos and what they undo. An undo acts on a line before it, so that
 * none can undo itself in a circle; one that is undone undoes nothing.
 */
export function linesInForce(lines: readonly Line[]): {
  readonly inForce: Exclude<Line, Idle>[];
  readonly idle: Idle[];
} {
  const undone = new Set<string>();
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const inForce: Exclude<Line, Idle>[] = [];
  const idle: Idle[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (undone.has(line.id)) continue;
    if (line.act !== "undo") inForce.push(line);
    else if ((places.get(line.line) ?? at) < at) undone.add(line.line);
    else idle.push(line);
  }
  return { inForce: inForce.reverse(), idle: idle.reverse() };
}
