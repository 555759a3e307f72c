import type { Correction } from "../../corrections/line.ts";

/** An archive and its ledger, by their paths. */
export interface Ledgered {
  readonly archive: string;
  readonly corrections: string;
}

/** A correction to write, or only to try. */
export interface WriteJob {
  readonly correction: Correction;
  readonly rehearsal: boolean;
}

/** How many articles say, or would say, something else; the line's id, where it was written. */
export interface Written {
  readonly changed: number;
  readonly line: string | null;
}
