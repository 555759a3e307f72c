import type { Migration } from "./migration.ts";

/** Layout 12: which models of one's own name the people of collections. */
export const models: Migration = {
  brings: "models of one's own",
  up: (database) =>
    database.exec(
      "create table collection_model (collection text primary key, folder text not null, hash text not null) without rowid",
    ),
};
