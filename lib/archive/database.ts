import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PRIVATE } from "./private-mode.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/**
 * Opens an archive file, making it where it is missing; `readOnly` makes, brings forward and writes nothing, and refuses a
 * file of another layout. `patience` is how long it waits for another program's lock, in milliseconds. WAL: readers and one
 * writer do not block each other.
 */
export function openDatabase(path: string, { readOnly = false, patience = 10_000 } = {}): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    if (!readOnly && path !== ":memory:") makeFile(path);
    database = new DatabaseSync(path, { readOnly });
    database.exec(`pragma busy_timeout = ${patience}; pragma cache_size = -32000`);
    if (!readOnly) database.exec("pragma journal_mode = wal; pragma synchronous = normal");
    bringForward(database, path, readOnly);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(`Cannot open the archive "${path}": ${(error as Error).message}`, { cause: error });
  }
}

/** Closes a connection; one that wrote leaves the archive in one file, so that a copy of that file is a copy of it. */
export function closeDatabase(database: DatabaseSync): void {
  try {
    const { changes } = database.prepare("select total_changes() as changes").get() as { changes: number };
    if (changes > 0) database.exec("pragma busy_timeout = 2000; pragma wal_checkpoint(truncate)");
  } catch {
    // What is committed stands in the log beside the file, and whoever opens the archive next finds it there.
  }
  database.close();
}

/** SQLite would make the file for every account to read. */
function makeFile(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: PRIVATE.folder });
  closeSync(openSync(path, "a", PRIVATE.file));
}

function bringForward(database: DatabaseSync, path: string, readOnly: boolean): void {
  const { user_version: version } = database.prepare("pragma user_version").get() as { user_version: number };
  if (version > SCHEMA_VERSION)
    throw new Error(`"${path}" was written by a newer Dateline (layout ${version}, this one knows ${SCHEMA_VERSION})`);
  if (version === SCHEMA_VERSION) return;
  if (readOnly && version === 0) throw new Error("nothing was imported into it yet");
  if (readOnly) throw new Error(`it has layout ${version}; "npm run sync" brings it to layout ${SCHEMA_VERSION}`);
  transaction(database, () => database.exec(`${SCHEMA}; pragma user_version = ${SCHEMA_VERSION}`));
}

/** Runs `work` in one write transaction: all of it is kept, or nothing. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}
