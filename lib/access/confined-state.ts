import type { DatabaseSync } from "node:sqlite";

/** What a confined archive notes of the archive that it is filled from. */
export interface ConfinedState {
  /** Tells that archive's file from any other. */
  readonly source: string;
  /** Up to which of its revisions what may be read is here. */
  readonly revision: number;
  /** The hash of the ledger whose readable lines were laid last; null: none yet. */
  readonly ledger: string | null;
  /** Whether all that follows from the articles (people, corrections, index) is of these alone; not since one was taken out. */
  readonly settled: boolean;
}

/** The notes of a confined archive in its own file. */
export function openConfinedState(database: DatabaseSync, { make = false } = {}) {
  if (make)
    database.exec(
      "create table if not exists access_state (source text not null, revision integer not null, ledger text, settled integer not null)",
    );
  const at = database.prepare("select source, revision, ledger, settled from access_state");
  return {
    /** Null: it has never been filled. */
    get(): ConfinedState | null {
      const row = at.get() as (Omit<ConfinedState, "settled"> & { settled: number }) | undefined;
      return row ? { ...row, settled: row.settled === 1 } : null;
    },
    set({ source, revision, ledger, settled }: ConfinedState): void {
      database.exec("delete from access_state");
      database.prepare("insert into access_state values (?, ?, ?, ?)").run(source, revision, ledger, Number(settled));
    },
  };
}
