import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault } from "../archive/archive-fault.ts";

/** Does what concerns one article, by its row; null where that fails: the others are done all the same. */
export type Apart = <T>(seq: number, work: () => T) => T | null;

/** Articles that a message names. */
const NAMED = 5;

/** Keeps faults in single articles apart; `named` says which there were, null where there was none. */
export function openApart(database: DatabaseSync): { readonly apart: Apart; readonly named: () => string | null } {
  const idOf = database.prepare("select id from article where seq = ?");
  const faults: string[] = [];
  return {
    apart(seq, work) {
      try {
        return work();
      } catch (error) {
        // What the archive's file cannot do is no fault of one article.
        if (error instanceof ArchiveFault) throw error;
        const { message } = error as Error;
        faults.push(`${(idOf.get(seq) as { id: string }).id} (${message})`);
        return null;
      }
    },
    named() {
      const more = faults.length > NAMED ? ` and ${faults.length - NAMED} more` : "";
      return faults.length > 0 ? `${faults.slice(0, NAMED).join(", ")}${more}` : null;
    },
  };
}
