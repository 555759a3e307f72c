import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault, archiveFault } from "./archive-fault.ts";
import { isCutShort } from "./archive-file.ts";
import { Connection } from "./connection.ts";
import { fileReason } from "./file-reason.ts";
import { migrate, refuseOtherLayout } from "./migrate.ts";
import { privateModes } from "./private-mode.ts";

/**
 * Opens an archive file, making it where it is missing; `readOnly` makes, brings forward and writes nothing, and refuses a
 * file of another layout. `patience` is how long it waits for another program's lock, in milliseconds. WAL: readers and one
 * writer do not block each other. Every fault of the file is an `ArchiveFault`, here and in all that the connection is
 * asked later.
 */
export function openDatabase(path: string, { readOnly = false, patience = 10_000 } = {}): DatabaseSync {
  if (!readOnly && path !== ":memory:") makeFile(path);
  refuseCutShort(path);
  let database: DatabaseSync | null = null;
  try {
    database = new Connection(path, { readOnly });
    database.exec(`pragma busy_timeout = ${patience}; pragma cache_size = -32000`);
    if (!readOnly) database.exec("pragma journal_mode = wal; pragma synchronous = normal");
    if (readOnly) refuseOtherLayout(database, path);
    else migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    const fault = archiveFault(error, path);
    if (fault instanceof ArchiveFault && fault.kind !== "not opened") throw fault;
    const reason = fault instanceof ArchiveFault ? whyNotOpened(path, readOnly) : (error as Error).message;
    throw new Error(`Cannot open the archive "${path}": ${reason}`, { cause: error });
  }
}

/** Closes a connection; one that wrote leaves the archive in one file, so that a copy of that file is a copy of it. */
export function closeDatabase(database: DatabaseSync): void {
  // Two engines may share an archive, and each closes what it was given.
  if (!database.isOpen) return;
  try {
    const { changes } = database.prepare("select total_changes() as changes").get() as { changes: number };
    if (changes > 0) database.exec("pragma busy_timeout = 2000; pragma wal_checkpoint(truncate)");
  } catch {
    // What is committed stands in the log beside the file, and whoever opens the archive next finds it there.
  }
  database.close();
}

/** What is cut off the end of a file may be missed by nobody until it is written over. */
function refuseCutShort(path: string): void {
  if (path === ":memory:" || !isCutShort(path)) return;
  const state = "the file is cut short. Restore it from a backup";
  throw new ArchiveFault("damaged", `Cannot read the archive "${path}": ${state}.`, null);
}

/** SQLite would make the file for every account to read. */
function makeFile(path: string): void {
  if (existsSync(path)) return;
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true, mode: privateModes(folder).folder });
    closeSync(openSync(path, "a", privateModes(path).file));
  } catch (error) {
    const what = isFolder(folder) ? "it cannot be made there" : `its folder "${folder}" cannot be made`;
    throw new Error(`Cannot open the archive "${path}": ${what} (${fileReason(error)})`, { cause: error });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** SQLite says only that it cannot; the file system knows why. */
function whyNotOpened(path: string, readOnly: boolean): string {
  try {
    if (statSync(path).isDirectory()) return "it is a folder";
    accessSync(path, readOnly ? constants.R_OK : constants.R_OK | constants.W_OK);
    return "the file, or one of those that SQLite keeps beside it, cannot be opened";
  } catch (error) {
    return fileReason(error);
  }
}
