import { createHash } from "node:crypto";
import { type Correction, Line } from "./line.ts";
import { hashOfFile, headOf, type LineFile, type LinesOf, readLineFile, writeLines as writeFile } from "./line-file.ts";

export type { LineFault } from "./line-file.ts";

/** The hash of a ledger that is not there. */
export const NO_FILE = createHash("sha256").digest("hex");

const CORRECTIONS: LinesOf<Line> = { what: "corrections", schema: Line };

/** A ledger as its file says it: its lines in order of time, then id, each once. */
export type Ledger = LineFile<Line>;

/** A ledger that is read when it must be: its hash costs little, its lines do not. */
export interface LedgerSource {
  readonly hash: () => string;
  readonly read: () => Ledger;
}

/** The ledger at a path. */
export function ledgerAt(path: string): LedgerSource {
  return { hash: () => hashOfFile(path, CORRECTIONS.what), read: () => readLedger(path) };
}

/** Reads the ledger at a path; one that is not there is empty. What does not fit is named and left out, never the rest. */
export function readLedger(path: string): Ledger {
  return readLineFile(path, CORRECTIONS);
}

/**
 * Writes corrections behind the last line, on disk when it returns, and gives the lines. Each is later than all that the
 * ledger held (`after`, the last of them), wherever the clock stands.
 */
export function appendLines(
  path: string,
  corrections: readonly Correction[],
  { after, now = Date.now() }: { readonly after: Line | undefined; readonly now?: number | undefined },
): Line[] {
  const lines: Line[] = [];
  for (const correction of corrections) lines.push(signed(correction, lines.at(-1) ?? after, now));
  writeLines(path, lines);
  return lines;
}

/** Writes lines behind the last one, on disk when it returns. */
export function writeLines(path: string, lines: readonly Line[]): void {
  writeFile(path, CORRECTIONS.what, lines);
}

/** A correction as a line of its own, later than the one before it. */
export function signed(correction: Correction, before: Line | undefined, now = Date.now()): Line {
  return Line.parse({ ...headOf(before, now), ...correction });
}
