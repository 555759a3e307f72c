import type { DatabaseSync } from "node:sqlite";

/** Tells what was written to a file, by whomever: another text after each write, and the same until then. */
export function openWrites(database: DatabaseSync): () => string {
  const others = database.prepare("select data_version as writes from pragma_data_version");
  const own = database.prepare("select total_changes() as writes");
  const numberOf = (statement: typeof own) => (statement.get() as { writes: number }).writes;
  return () => `${numberOf(others)} ${numberOf(own)}`;
}
