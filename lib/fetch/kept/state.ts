import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { privateModes } from "../../archive/private-mode.ts";

/** Where what was fetched for an archive lies: `fetched` beside it. */
export const fetchedFolder = (archive: string): string => join(dirname(archive), "fetched");

/**
 * What is known of sources and their items, in one file, so that what is fetched is noted in one step with what follows.
 * Times are milliseconds since 1970.
 */
const TABLES = `
create table if not exists source (
  id text primary key,
  url text not null,             -- of which etag and modified are
  etag text, modified text,      -- of the last answer, for conditional requests
  due integer not null default 0,
  failures integer not null default 0, -- one after another
  fault text, detail text,       -- of the last try, null where it went well
  asked integer, found integer   -- when it was last asked, and when it last had something new
) strict;
create table if not exists item (
  source text not null,
  key text not null,             -- how the source tells it from others
  at integer not null,           -- when it was last new or changed
  state text not null check (state in ('page', 'ready', 'taken', 'refused')),
  hash text not null,            -- of what the source says of it
  url text,
  record text,                   -- what there is of it so far, until it is taken
  capture text,                  -- where that was kept
  listed integer not null default 0, -- that its address is a list's, such as a sitemap's of an index
  due integer not null default 0,
  tries integer not null default 0,
  fault text, detail text,
  primary key (source, key)
) strict, without rowid;
create index if not exists item_waiting on item (state, due) where state in ('page', 'ready');
-- Where each page lies in the files of pages, in bytes.
create table if not exists capture (
  file text not null, start integer not null, length integer not null, primary key (file, start)
) strict, without rowid;
-- Files of pages that others have taken the place of, until they are deleted.
create table if not exists replaced (file text primary key) strict, without rowid;
create table if not exists robots (origin text primary key, text text, at integer not null) strict, without rowid;
pragma user_version = 1;
`;

/** Opens the state of a folder of fetched pages, making both. */
export function openState(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: privateModes(folder).folder });
  const path = join(folder, "state.db");
  // SQLite would make it for every account to read.
  closeSync(openSync(path, "a", privateModes(path).file));
  const database = new DatabaseSync(path);
  // Whoever erases from the files of pages holds the lock as long as that takes. What is erased leaves no trace here.
  database.exec(
    "pragma busy_timeout = 600000; pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on",
  );
  database.exec(TABLES);
  deleteReplaced(folder, database);
  return database;
}

/** Deletes files of pages that others have taken the place of. */
export function deleteReplaced(folder: string, database: DatabaseSync): void {
  for (const { file } of database.prepare("select file from replaced").all()) {
    rmSync(join(folder, String(file)), { force: true });
    database.prepare("delete from replaced where file = ?").run(file!);
  }
}

/** Opens it to be looked at; null where there is none. */
export function openStateToRead(folder: string): DatabaseSync | null {
  try {
    const database = new DatabaseSync(join(folder, "state.db"), { readOnly: true });
    database.exec("pragma busy_timeout = 2000");
    return database;
  } catch {
    return null;
  }
}

/** Work that is done whole or not at all. */
export function atOnce<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    const done = work();
    database.exec("commit");
    return done;
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}
