import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { privateModes } from "../archive/private-mode.ts";

/** Where the accounts of an archive lie. */
export const accountsBeside = (archive: string): string => join(dirname(archive), "accounts.db");

/** The number of the tables below; a later one would bring files forward that have an earlier. */
const LAYOUT = 1;

const TABLES = `
create table account (
  key text primary key,
  name text not null,
  role text not null check (role in ('reader', 'editor', 'admin')),
  -- Null: somebody whom a provider of OpenID Connect signs in, known there by issuer and subject.
  password text,
  issuer text,
  subject text,
  made integer not null,
  signed_in integer,
  unique (issuer, subject)
) strict, without rowid;
create table session (
  hash text primary key,
  account text not null references account on delete cascade,
  made integer not null,
  expires integer not null
) strict, without rowid;
create index session_account on session (account);
create table token (
  hash text primary key,
  id text not null unique,
  account text not null references account on delete cascade,
  label text not null,
  made integer not null,
  used integer
) strict, without rowid;
create index token_account on token (account);
create table failure (
  -- The hash of a name or of a network: what somebody mistyped into the wrong field is not kept.
  what text primary key,
  times integer not null,
  since integer not null
) strict, without rowid;
`;

/** How long another process's write is waited for, in milliseconds. */
const LOCKED = 5000;

/** An open file of accounts. */
export interface AccountsFile {
  readonly db: DatabaseSync;
  /** Whether the file at the path is still the one that is open, such as after a restore. */
  readonly isCurrent: () => boolean;
  readonly close: () => void;
}

/** Opens the accounts at a path, made for its owner alone where there are none. Several processes may have them open. */
export function openAccountsFile(path: string): AccountsFile {
  if (!existsSync(path)) {
    const modes = privateModes(path);
    mkdirSync(dirname(path), { recursive: true, mode: modes.folder });
    closeSync(openSync(path, "a", modes.file));
    if (process.platform !== "win32") chmodSync(path, modes.file);
  }
  const db = new DatabaseSync(path, { timeout: LOCKED });
  try {
    bringForward(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  const { ino, dev } = statSync(path, { bigint: true });
  return {
    db,
    isCurrent() {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      return found?.ino === ino && found.dev === dev;
    },
    close: () => db.close(),
  };
}

function bringForward(db: DatabaseSync, path: string): void {
  const layout = () => (db.prepare("pragma user_version").get() as { user_version: number }).user_version;
  if (layout() > LAYOUT)
    throw new Error(`Cannot read the accounts "${path}": a newer Dateline made them (layout ${layout()}).`);
  if (layout() === LAYOUT) return;
  db.exec("begin immediate");
  // Another process may have made them meanwhile.
  if (layout() === 0) db.exec(`${TABLES} pragma user_version = ${LAYOUT};`);
  db.exec("commit");
}

/** Takes out of a copy what only holds where and while it was made: sessions, and who failed to sign in. */
export function endSessions(path: string): void {
  const db = new DatabaseSync(path);
  try {
    db.exec("delete from session; delete from failure; vacuum");
  } finally {
    db.close();
  }
}
