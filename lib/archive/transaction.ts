import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in one write transaction: all of it is kept, or nothing. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (error) {
    rollback(database);
    throw error;
  }
}

/** Ends a transaction that failed. SQLite has done so by itself after the gravest faults; whatever happens, the first fault is the one to report. */
export function rollback(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec("rollback");
  } catch {
    // What is in the journal is rolled back when the file is next opened.
  }
}
