import type { DatabaseSync } from "node:sqlite";
import type { ModelFolder } from "../facets/people/model/model-folder.ts";

/** Which model of one's own names the people of each collection; see `lib/facets/people/model`. */
export function openModels(database: DatabaseSync) {
  const at = database.prepare("select folder, hash from collection_model where collection = ?");
  const put = database.prepare(`
    insert into collection_model values (:collection, :folder, :hash)
    on conflict (collection) do update set folder = :folder, hash = :hash`);
  const drop = database.prepare("delete from collection_model where collection = ?");
  const all = database.prepare("select collection from collection_model order by collection");
  return {
    of(collection: string): ModelFolder | null {
      const row = at.get(collection) as { folder: string; hash: string } | undefined;
      return row ? { folder: row.folder, hash: row.hash } : null;
    },
    /** Keeps the model of a collection; null: it has none of its own any more. */
    keep(collection: string, model: ModelFolder | null): void {
      if (model) put.run({ collection, ...model });
      else drop.run(collection);
    },
    /** The collections that have one. */
    collections: (): string[] => (all.all() as { collection: string }[]).map(({ collection }) => collection),
  };
}
