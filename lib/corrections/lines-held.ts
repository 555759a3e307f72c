import type { DatabaseSync } from "node:sqlite";
import { Line } from "./line.ts";

/** The lines in force of the archive's copy of the ledger, in their order: of these acts, or of all. */
export function linesHeld(database: DatabaseSync, acts: readonly Line["act"][] | null = null): Line[] {
  const rows = database
    .prepare(`
      select line from correction
      where in_force = 1 and (:acts is null or instr(:acts, json_extract(line, '$.act')) > 0) order by place`)
    .all({ acts: acts?.join(" ") ?? null });
  return (rows as { line: string }[]).flatMap(({ line }) => Line.safeParse(JSON.parse(line)).data ?? []);
}
