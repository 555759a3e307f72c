import type { DatabaseSync } from "node:sqlite";
import { Line } from "./line.ts";

/** How a line stands in an archive's copy of the ledger: undone (or an undo), in force, or in force but waiting (`whom-named.ts`). */
export const STANDING = { undone: 0, inForce: 1, waits: 2 } as const;

interface Asked {
  /** Null: all. */
  readonly acts?: readonly Line["act"][] | null;
  /** Without those that wait. */
  readonly applied?: boolean;
}

/** The lines in force of the archive's copy of the ledger, in their order. */
export function linesHeld(database: DatabaseSync, { acts = null, applied = false }: Asked = {}): Line[] {
  const rows = database
    .prepare(`
      select line from correction
      where (in_force = ${STANDING.inForce} or (in_force = ${STANDING.waits} and :applied = 0))
        and (:acts is null or instr(:acts, ' ' || json_extract(line, '$.act') || ' ') > 0) order by place`)
    .all({ acts: acts && ` ${acts.join(" ")} `, applied: applied ? 1 : 0 });
  return (rows as { line: string }[]).flatMap(({ line }) => Line.safeParse(JSON.parse(line)).data ?? []);
}
