import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault } from "../archive/archive-fault.ts";

/** Does the work for one article, by its row. Where that fails it gives null and notes the fault; the others go on. */
export type Isolate = <T>(seq: number, work: () => T) => T | null;

/** Articles that a message names. */
const NAMED = 5;

/** Isolates faults in single articles from the rest; `listFaults` names the articles, null where there were none. */
export function openIsolation(database: DatabaseSync): {
  readonly isolate: Isolate;
  readonly listFaults: () => string | null;
} {
  const idOf = database.prepare("select id from article where seq = ?");
  const faults: string[] = [];
  return {
    isolate(seq, work) {
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
    listFaults() {
      const more = faults.length > NAMED ? ` and ${faults.length - NAMED} more` : "";
      return faults.length > 0 ? `${faults.slice(0, NAMED).join(", ")}${more}` : null;
    },
  };
}
