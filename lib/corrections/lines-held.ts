import type { DatabaseSync } from "node:sqlite";
import { Line } from "./line.ts";

/** The lines in force of the archive's copy of the ledger, in their order. */
export function linesHeld(database: DatabaseSync): Line[] {
  const rows = database.prepare("select line from correction where in_force = 1 order by place").all();
  return (rows as { line: string }[]).flatMap(({ line }) => Line.safeParse(JSON.parse(line)).data ?? []);
}
