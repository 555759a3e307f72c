import type { Migration } from "./migration.ts";

/** Layout 11: whom a name may mean that stays open, and which names may be several people's. */
export const openNames: Migration = {
  brings: "whom an open name may mean",
  up: (database) =>
    database.exec(`
      alter table person_lone add column candidates text;
      alter table person_name add column several integer not null default 0`),
};
