import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in one write transaction: all of it is kept, or nothing. Within another one it is a part of that. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
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

/** Runs `work` and gives what it gives, and leaves the database as if it had never run. */
export function rehearsed<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    return work();
  } finally {
    rollback(database);
  }
}
