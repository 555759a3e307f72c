import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault } from "./archive-fault.ts";
import { LAYOUT, migrationTo } from "./migrations/migrations.ts";
import { SCHEMA } from "./schema.ts";
import { transaction } from "./transaction.ts";
import { isWriteProtected } from "./write-protected.ts";

/** Room is given back that is one part in so many of the file. */
const MUCH = 10;

/** Brings the tables of an archive to this version's layout, each step in its own transaction; refuses those of a newer one. */
export function migrate(database: DatabaseSync, path: string): void {
  refuseForeign(database);
  const found = layoutOf(database);
  for (let layout = found; layout !== LAYOUT; layout = layoutOf(database)) {
    refuseNewer(layout, path);
    transaction(database, () => step(database, path));
  }
  if (found > 0 && found < LAYOUT) giveBack(database);
}

/** One step. Another process may have taken it, or made the file, while this one waited for the lock. */
function step(database: DatabaseSync, path: string): void {
  const before = layoutOf(database);
  if (before >= LAYOUT) return;
  const layout = before === 0 ? LAYOUT : before + 1;
  if (before === 0) database.exec(SCHEMA);
  else {
    const { brings, up } = migrationTo(layout);
    console.error(`Bringing "${path}" to layout ${layout} (${brings}) …`);
    try {
      up(database);
    } catch (error) {
      throw stoppedAt(error, `Cannot bring "${path}" from layout ${before} to ${layout} (${brings})`);
    }
  }
  database.exec(`pragma user_version = ${layout}`);
}

/** Refuses a file whose layout is not this version's, where it may not be brought forward. */
export function refuseOtherLayout(database: DatabaseSync, path: string): void {
  refuseForeign(database);
  const layout = layoutOf(database);
  refuseNewer(layout, path);
  if (layout === 0) throw new Error("nothing was imported into it yet");
  if (layout < LAYOUT)
    throw new Error(
      `it has layout ${layout}; "npm run sync" brings it to layout ${LAYOUT}, which older versions cannot read: ${isWriteProtected(path) ? "this file is write-protected, so do so on a copy of it, ARCHIVE=COPY npm run sync" : "copy the file first"}`,
    );
}

/** Refuses what another program keeps in an SQLite file, which must not be written into. */
function refuseForeign(database: DatabaseSync): void {
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table'")
    .all()
    .map(({ name }) => name);
  if (tables.length > 0 && !tables.includes("article"))
    throw new Error("it is an SQLite file of another program, and no archive of Dateline");
}

function refuseNewer(layout: number, path: string): void {
  if (layout > LAYOUT)
    throw new Error(`"${path}" was written by a newer Dateline (layout ${layout}, this one knows ${LAYOUT})`);
}

/** A fault stays what it is, and says where it came up. */
function stoppedAt(error: unknown, act: string): unknown {
  const message = `${act}; it stays as it was: ${(error as Error).message}`;
  return error instanceof ArchiveFault
    ? new ArchiveFault(error.kind, message, error)
    : new Error(message, { cause: error });
}

/**
 * Gives back the room that tables before left, where it is much: all that stands in the file is written anew for it. Where
 * there is no room to do so, nothing is lost.
 */
function giveBack(database: DatabaseSync): void {
  const pages = (pragma: string) => Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0] as number;
  if (pages("freelist_count") * MUCH < pages("page_count")) return;
  try {
    database.exec("vacuum");
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
  }
}

function layoutOf(database: DatabaseSync): number {
  return (database.prepare("pragma user_version").get() as { user_version: number }).user_version;
}
