import type { Migration } from "./migration.ts";

/** Layout 10: what was last read of the ledger of corrections, and the articles over which they are to be laid anew. */
export const corrections: Migration = {
  brings: "corrections",
  up: (database) =>
    database.exec(`
      create table correction (
    id text primary key, place integer not null, line text not null, in_force integer not null
  ) without rowid;
  create index correction_place on correction (place);
      create table correction_state (hash text not null);
      create table correction_stale (seq integer primary key)`),
};
