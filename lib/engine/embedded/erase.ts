import type { Archive } from "../../archive/archive.ts";
import { RAW } from "../../archive/raw-connection.ts";
import { transaction } from "../../archive/transaction.ts";
import { forgetPacked, packEntries } from "./counting/pack.ts";
import { cleanPostings } from "./postings/posting-rows.ts";

/**
 * Forgets the words and the facets' values that no article holds any more. FTS5 only marks what is deleted and keeps its
 * words until its parts are merged. Whoever has the index in memory is made to load it again.
 */
export function eraseFromIndex({ [RAW]: database }: Archive): void {
  transaction(database, () => {
    database.exec(`
      insert into engine_text (engine_text) values ('optimize');
      delete from engine_value where code not in (select code from engine_facet);
      delete from engine_shown where article not in (select seq from article where doc is not null);
      update engine_state set built = hex(randomblob(8))`);
    cleanPostings(database);
    forgetPacked(database);
    packEntries(database);
  });
}
