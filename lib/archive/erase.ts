import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import { ArchiveFault } from "./archive-fault.ts";
import { transaction } from "./transaction.ts";

/** Where traces of what was removed may be left: the archive's own file, or the indexes on a search server. */
export type Store = "file" | "server";

const STORES: readonly Store[] = ["file", "server"];

/**
 * What was removed and may still be found in a store, as a queue that outlives a crash, and the means to erase it from the
 * archive's own file. The queue holds no text but the people's names, and those only until their rows are gone.
 */
export function openErasing(database: DatabaseSync) {
  const note = database.prepare("insert or ignore into erasing values (?, ?)");
  const noteNames = database.prepare(`
    insert or ignore into erasing_name
    select json_extract(value, '$.key') from person_article, json_each(facts, '$.people')
    where seq = ? and json_valid(facts) and not json_extract(value, '$.lone')`);
  const noteName = database.prepare("insert or ignore into erasing_name values (?)");
  const earlier = database.prepare("select before from run_change where seq = ? and before is not null");
  const waiting = database.prepare("select id from erasing join article using (seq) where store = ? order by seq");
  const done = database.prepare("delete from erasing where store = ?");
  const checkpoint = database.prepare("pragma wal_checkpoint(truncate)");

  return {
    /** Notes an article, before its row changes. */
    note(seq: number): void {
      for (const store of STORES) note.run(store, seq);
      noteNames.run(seq);
      for (const { before } of earlier.all(seq) as unknown as { before: string }[])
        for (const name of namesIn(before)) noteName.run(nameShape(name).key);
    },

    /** The ids of the articles of which a store may hold traces: as they were, where they are kept in an earlier form. */
    waiting: (store: Store): string[] => (waiting.all(store) as unknown as { id: string }[]).map(({ id }) => id),

    /** Notes that a store holds none any more. */
    done: (store: Store): void => void done.run(store),

    /**
     * Forgets the names that no article has any more, and where they lead: those of what was removed, and those that lead to
     * nobody; and the former ids of outlets that no article has. The people must have been canonicalised since. Another name that
     * no article has stays known: its id leads to the person it was.
     */
    forgetNames(): void {
      const dead = "iif(json_valid(counts), json_extract(counts, '$.articles') <= 0, 0)";
      const leadsTo = "coalesce((select to_id from redirect where facet = 'people' and redirect.id = key), key)";
      const erased = `select key from person_name where ${dead}
        and (key in (select key from erasing_name) or ${leadsTo} not in (select key from person_name where not ${dead}))`;
      const outlets = "select iif(json_valid(doc), coalesce(json_extract(doc, '$.publisher.id'), ''), '') from article";
      transaction(database, () =>
        database.exec(`
          delete from redirect where facet = 'people' and (id in (${erased}) or to_id in (${erased}));
          delete from redirect where facet = 'outlets' and to_id not in (${outlets});
          delete from person_link where key in (${erased});
          delete from person_name where key in (${erased});
          delete from person_article where facts is null and seq in (select seq from erasing);
          delete from erasing_name`),
      );
    },

    /**
     * Rewrites the file, without its free room, and empties the log beside it: deleted rows stay readable in both. It
     * needs room for twice the file, and some two seconds for 100 MB.
     */
    rewriteFile(): void {
      database.exec("vacuum");
      const { busy } = checkpoint.get() as { busy: number };
      if (busy) {
        const state = "another program, such as the site, reads it all the time";
        throw new ArchiveFault("locked", `Cannot empty the log "${database.location()}-wal": ${state}`, null);
      }
    },
  };
}

/** The people's names in a document; none where it cannot be read. */
function namesIn(doc: string): string[] {
  try {
    return (JSON.parse(doc) as Article).facets.people.map(({ name }) => name);
  } catch {
    return [];
  }
}
