import type { Migration } from "./migration.ts";

/** Layout 15: how many articles a correction changed here; of those before it is not known. */
export const effects: Migration = {
  brings: "how many articles a correction changed",
  up: (database) => database.exec("alter table correction add column articles integer"),
};
