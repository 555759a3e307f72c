import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/** Opens an archive file, making it where it is missing. WAL: readers and one writer do not block each other. */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  try {
    const database = new DatabaseSync(path);
    database.exec(
      "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -32000;",
    );
    migrate(database, path);
    return database;
  } catch (error) {
    throw new Error(`Cannot open the archive "${path}": ${(error as Error).message}`, { cause: error });
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const { user_version: version } = database.prepare("pragma user_version").get() as { user_version: number };
  if (version > SCHEMA_VERSION)
    throw new Error(`"${path}" was written by a newer Dateline (layout ${version}, this one knows ${SCHEMA_VERSION})`);
  if (version < SCHEMA_VERSION) {
    transaction(database, () => database.exec(`${SCHEMA}; pragma user_version = ${SCHEMA_VERSION}`));
  }
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
