import type { DatabaseSync } from "node:sqlite";

/** Where traces of what was removed may be left: the archive's own file, or the indexes on a search server. */
export type Store = "file" | "server";

const STORES: readonly Store[] = ["file", "server"];

/**
 * The queue of what was removed and may still be found in a store. It holds no text but the people's names, and those
 * only until their rows are gone.
 */
export function openErasing(database: DatabaseSync) {
  const note = database.prepare("insert or ignore into erasing values (?, ?)");
  const noteNames = database.prepare(`
    insert or ignore into erasing_name
    select json_extract(value, '$.key') from person_article, json_each(facts, '$.people')
    where seq = ? and json_valid(facts) and not json_extract(value, '$.lone')`);
  const waiting = database.prepare("select id from erasing join article using (seq) where store = ? order by seq");
  const done = database.prepare("delete from erasing where store = ?");

  return {
    /** Notes an article, before its row changes. */
    note(seq: number): void {
      for (const store of STORES) note.run(store, seq);
      noteNames.run(seq);
    },
    /** The ids of the articles of which a store may hold traces. */
    waiting: (store: Store): string[] => (waiting.all(store) as unknown as { id: string }[]).map(({ id }) => id),
    /** Notes that a store holds none any more. */
    done: (store: Store): void => void done.run(store),
  };
}
