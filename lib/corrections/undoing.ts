import type { Line, LineOf } from "./line.ts";

/** What an undo comes to: the correction at the end of the undos that it names, and whether that holds by it or not. */
export interface Undoing {
  /** Null: the ledger has none of that id. */
  readonly of: Exclude<Line, LineOf<"undo">> | null;
  /** It is an undo of an undo, by which the correction is in force again. */
  readonly again: boolean;
}

/** Follows an undo, or an undo of one, to what it is about. */
export function undoing(undo: LineOf<"undo">, lineCalled: (id: string) => Line | null): Undoing {
  // A ledger that was edited by hand may have two undo each other.
  const seen = new Set<string>();
  let again = true;
  let at: Line | null = undo;
  while (at?.act === "undo" && !seen.has(at.line)) {
    seen.add(at.line);
    again = !again;
    at = lineCalled(at.line);
  }
  return { of: at?.act === "undo" ? null : at, again };
}
