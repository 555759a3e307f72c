import type { Migration } from "./migration.ts";

/** Layout 8: by what articles are known when they come again. Their keys are made when something is next written. */
export const identities: Migration = {
  brings: "by what articles are known again",
  up: (database) =>
    database.exec(`
      create table identity_key (kind text not null, key text not null, seq integer not null, primary key (kind, key, seq)) without rowid;
      create index identity_key_seq on identity_key (seq, kind);
      create table identity_said (seq integer not null, record text not null, run integer not null, primary key (seq, record)) without rowid;
      create table identity_state (version integer not null)`),
};
