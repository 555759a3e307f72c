import type { DatabaseSync } from "node:sqlite";
import { Connection } from "../connection.ts";

/**
 * Copies an SQLite file as it is at one moment, whatever others write to it meanwhile: into one file, without free room, in
 * which deleted rows might still be read. `to` may be an empty file, whose mode it keeps. SQLite's backup by pages would
 * begin again whenever another process writes.
 */
export function copyDatabase(from: string, to: string): void {
  reading(from, (database) => database.prepare("vacuum into ?").run(to));
}

/** The layout of an archive's file, whichever it is; 0 for none. */
export function layoutIn(path: string): number {
  return reading(
    path,
    (database) => (database.prepare("pragma user_version").get() as { user_version: number }).user_version,
  );
}

function reading<T>(path: string, work: (database: DatabaseSync) => T): T {
  const database = new Connection(path, { readOnly: true });
  try {
    database.exec("pragma busy_timeout = 10000");
    return work(database);
  } finally {
    database.close();
  }
}
