import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault, archiveFault } from "./archive-fault.ts";
import { Connection } from "./connection.ts";
import { fileReason } from "./file-reason.ts";
import { migrate } from "./migrate.ts";

/**
 * Opens an archive file, making it where it is missing. WAL: readers and one writer do not block each other. Every fault of
 * the file is an `ArchiveFault`, here and in all that the connection is asked later.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") makeFolder(path);
  try {
    const database = new Connection(path);
    database.exec(
      "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -32000;",
    );
    migrate(database, path);
    return database;
  } catch (error) {
    const fault = archiveFault(error, path);
    if (fault instanceof ArchiveFault && fault.kind !== "not opened") throw fault;
    const reason = fault instanceof ArchiveFault ? whyNotOpened(path) : (error as Error).message;
    throw new Error(`Cannot open the archive "${path}": ${reason}`, { cause: error });
  }
}

function makeFolder(path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot open the archive "${path}": its folder "${folder}" cannot be made (${fileReason(error)})`, {
      cause: error,
    });
  }
}

/** SQLite says only that it cannot; the file system knows why. */
function whyNotOpened(path: string): string {
  try {
    if (statSync(path).isDirectory()) return "it is a folder";
    accessSync(path, constants.R_OK | constants.W_OK);
    return "the file, or one of those that SQLite keeps beside it, cannot be opened";
  } catch (error) {
    return fileReason(error);
  }
}
