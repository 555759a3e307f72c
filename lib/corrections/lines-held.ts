import type { DatabaseSync } from "node:sqlite";
import { ACT_NAMES, type Line } from "./line.ts";

/** How a line stands in an archive's copy of the ledger: undone (or an undo), in force, or in force but waiting (`whom-named.ts`). */
export const STANDING = { undone: 0, inForce: 1, waits: 2 } as const;

interface Asked {
  /** Null: all. */
  readonly acts?: readonly Line["act"][] | null;
  /** Without those that wait. */
  readonly applied?: boolean;
}

interface Row {
  readonly id: string;
  readonly line: string;
}

/** What a connection has read, by ids: several ask for the same lines. */
const read = new WeakMap<DatabaseSync, Map<string, { readonly text: string; readonly line: Line }>>();

/** The lines in force of the archive's copy of the ledger, in their order. */
export function linesHeld(database: DatabaseSync, { acts = null, applied = false }: Asked = {}): Line[] {
  const rows = database
    .prepare(`
      select id, line from correction
      where (in_force = ${STANDING.inForce} or (in_force = ${STANDING.waits} and :applied = 0))
        and (:acts is null or instr(:acts, ' ' || json_extract(line, '$.act') || ' ') > 0) order by place`)
    .all({ acts: acts && ` ${acts.join(" ")} `, applied: applied ? 1 : 0 });
  const known = read.get(database) ?? new Map<string, { readonly text: string; readonly line: Line }>();
  read.set(database, known);
  return (rows as unknown as Row[]).flatMap(({ id, line: text }) => {
    const before = known.get(id);
    if (before?.text === text) return before.line;
    // It was checked when it was taken in, be it by another version.
    const line = JSON.parse(text) as Line;
    if (!ACT_NAMES.includes(line.act)) return [];
    known.set(id, { text, line });
    return line;
  });
}
