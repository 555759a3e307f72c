import { existsSync } from "node:fs";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Article } from "../../../article/article.ts";
import { ArchiveFault } from "../../archive-fault.ts";
import { Connection } from "../../connection.ts";
import { closeDatabase, openDatabase } from "../../database.ts";
import { transaction } from "../../transaction.ts";
import { findArticleRows } from "./article-rows.ts";
import { openPages } from "./pages.ts";

/** What came out of a damaged archive. */
export interface Salvaged {
  /** Articles that are in the new archive, and what was removed, of which it keeps the ids. */
  readonly articles: number;
  readonly removed: number;
  /** Ids of articles that cannot be read any more; one may be of an article that was removed, of which the row is lost. */
  readonly lost: readonly string[];
  /** Tables that could be read in part only, or not at all. */
  readonly inPart: readonly string[];
  /** Lines of the ledger of corrections as the archive had taken them in, in their order. */
  readonly ledger: readonly string[];
}

/** What the archive knows beside its articles and follows from nothing else. */
const TABLES = [
  "identity_key",
  "identity_said",
  "redirect",
  "run",
  "run_change",
  "erasing",
  "collection_model",
] as const;

/**
 * Puts all articles that can still be read in a damaged archive into a new one at `to`, under their ids and with when they
 * came. Each page is looked at for itself, so nothing that leads to it need be sound; every text is held to the hash of its
 * content. What follows from the articles (copies, versions, people, corrections, the index) is left to be made anew.
 */
export function salvage(path: string, to: string): Salvaged {
  if (existsSync(to)) throw new Error(`Cannot salvage into "${to}": it is there already.`);
  const pages = openPages(path);
  const target = openDatabase(to);
  try {
    const found = findArticleRows(pages);
    const counts = transaction(target, () => {
      const insert = target.prepare(`
        insert into article (seq, id, revision, state, content_hash, published, doc, added)
        values (:seq, :id, :revision, :state, :content_hash, :published, :doc, :added)`);
      const outlet = target.prepare("insert or ignore into article_outlet values (?, ?)");
      const unsettled = target.prepare("insert into person_unsettled values (?)");
      const counts = { articles: 0, removed: 0 };
      // The number of a row may be what is damaged of it.
      const taken = new Set<number>();
      let revision = 0;
      for (const row of found.rows()) {
        // Rows keep their numbers, by which imports and alerts know them; revisions are counted anew.
        const seq = taken.has(row.seq) ? null : row.seq;
        taken.add(row.seq);
        const { lastInsertRowid: placed } = insert.run({ ...row, seq, revision: ++revision });
        if (row.doc === null) {
          counts.removed += row.state === "removed" ? 1 : 0;
          continue;
        }
        counts.articles++;
        unsettled.run(placed);
        const { publisher, facets } = JSON.parse(row.doc) as Article;
        for (const { id } of [...(publisher ? [publisher] : []), ...facets.cited]) outlet.run(placed, id);
      }
      return counts;
    });
    return { ...counts, lost: found.lost, ...copyTables(path, target) };
  } finally {
    pages.close();
    closeDatabase(target);
  }
}

/** Copies the other tables as far as SQLite can read them. */
function copyTables(path: string, target: DatabaseSync): Pick<Salvaged, "inPart" | "ledger"> {
  const ledger: string[] = [];
  const inPart: string[] = [];
  let source: DatabaseSync | null = null;
  const reading = (table: string, read: (source: DatabaseSync) => void) => {
    try {
      source ??= openDamaged(path);
      read(source);
    } catch (error) {
      if (!(error instanceof ArchiveFault) && (error as { code?: string }).code !== "ERR_SQLITE_ERROR") throw error;
      inPart.push(table);
    }
  };
  transaction(target, () => {
    for (const table of TABLES)
      reading(table, (from) => {
        const put = (row: Record<string, SQLInputValue>) =>
          target
            .prepare(`insert or ignore into ${table} values (${Object.keys(row).map(() => "?")})`)
            .run(...Object.values(row));
        for (const row of from.prepare(`select * from ${table}`).iterate()) put(row);
      });
    reading("correction", (from) => {
      for (const { line } of from.prepare("select line from correction order by place").iterate())
        ledger.push(String(line));
    });
    // What speaks of articles that are lost is of no use.
    for (const table of ["identity_key", "identity_said", "run_change", "erasing"])
      target.exec(`delete from ${table} where seq not in (select seq from article)`);
  });
  (source as DatabaseSync | null)?.close();
  return { inPart, ledger };
}

/** Opens a file although its list of tables may be damaged: what of that cannot be read is then passed over, and not all with it. */
function openDamaged(path: string): DatabaseSync {
  const database = new Connection(path, { readOnly: true });
  // Versions of Node before 24.12 have no such guard.
  database.enableDefensive?.(false);
  database.exec("pragma writable_schema = on");
  return database;
}
