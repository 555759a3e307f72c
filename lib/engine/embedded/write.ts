import type { DatabaseSync } from "node:sqlite";
import type { Kept } from "../../archive/kept.ts";
import { transaction } from "../../archive/transaction.ts";
import type { Article } from "../../article/article.ts";
import { attributesOf } from "../attribute.ts";
import { packEntries } from "./counting/pack.ts";
import { type Entry, entriesOf, lengthOf } from "./entry-of.ts";
import { openPostingRows } from "./postings/posting-rows.ts";
import { openShownRows } from "./showing/shown-rows.ts";
import { stateOf } from "./tables.ts";
import { openValues } from "./write-values.ts";

/** What an entry's row says beside its id. */
const FIELDS = [
  "first",
  "last",
  "time",
  "added",
  "suspicious",
  "alone",
  "grouped",
  "words",
  "length",
  "stated",
] as const;

/** An entry that there is already. */
interface Known extends Readonly<Record<(typeof FIELDS)[number], number | string>> {
  readonly seq: number;
  readonly gone: number;
  readonly length: number;
  readonly stated: number;
}

/** Batches after which it is looked at whether entries are to be packed. */
const PACKING = 16;

/** The writing side of the index; `articleOf`: an article of the archive by id. */
export function openWriter(database: DatabaseSync, articleOf: (id: string) => Article | null) {
  const rowsOf = database.prepare(`select seq, gone, ${FIELDS.join(", ")} from engine_article where id = ?`);
  const putArticle = database.prepare(`
    insert into engine_article (id, changed, gone, first, last, time, added, suspicious, alone, grouped, words, length, stated)
    values (:id, :changed, 0, :first, :last, :time, :added, :suspicious, :alone, :grouped, :words, :length, :stated)
    on conflict (id, alone) do update set
      changed = :changed, gone = 0, first = :first, last = :last, time = :time, added = :added, suspicious = :suspicious, grouped = :grouped,
      words = :words, length = :length, stated = :stated
    returning seq`);
  const setChanged = database.prepare("update engine_article set changed = ? where seq = ?");
  const setGone = database.prepare(`
    update engine_article set gone = 1, changed = ?, first = 0, last = 0, time = 0, added = 0, suspicious = 0, grouped = 0, words = '', length = 0, stated = 0
    where seq = ?`);
  const dropText = database.prepare("delete from engine_text where rowid = ?");
  const addText = database.prepare("insert into engine_text (rowid, title, body, said) values (?, ?, ?, ?)");
  const values = openValues(database, articleOf);
  const postings = openPostingRows(database);
  const shown = openShownRows(database);
  const setState = database.prepare("update engine_state set revision = ?, changed = ?");

  const known = (id: string) => rowsOf.all(id) as unknown as readonly Known[];

  function drop({ seq }: Known, changed: number): void {
    dropText.run(seq);
    values.drop(seq);
    setGone.run(changed, seq);
  }

  function put(kept: Kept, changed: number): void {
    const before = known(kept.article.id);
    const entries = entriesOf(kept);
    for (const entry of entries)
      putEntry(
        kept,
        entry,
        before.find(({ alone }) => alone === entry.row.alone),
        changed,
      );
    for (const one of before) if (!entries.some(({ row }) => row.alone === one.alone)) drop(one, changed);
    shown.put(kept);
  }

  function putEntry(kept: Kept, entry: Entry, before: Known | undefined, changed: number): void {
    const folded = before?.words === entry.row.words ? null : entry.folded();
    const row = {
      ...entry.row,
      length: folded === null ? before!.length : lengthOf(folded),
      stated: folded === null ? before!.stated : changed,
    };
    const stands = before?.gone === 0 && FIELDS.every((field) => before[field] === row[field]);
    const { seq } = stands ? before : (putArticle.get({ id: kept.article.id, changed, ...row }) as { seq: number });
    if (folded !== null) {
      if (before) dropText.run(seq);
      addText.run(seq, ...folded);
      postings.add(seq, folded);
    }
    const hasOthers = values.put(seq, attributesOf(kept.article), changed);
    // What readers have of it stays right where a value is but called otherwise.
    if (stands && hasOthers) setChanged.run(changed, seq);
  }

  /** One batch: readers see all of it or nothing. */
  function batch(revision: number, work: (changed: number) => void): void {
    transaction(database, () => {
      const changed = stateOf(database).changed + 1;
      values.begin();
      postings.begin();
      work(changed);
      values.end(changed);
      postings.end(changed);
      setState.run(revision, changed);
    });
    if (stateOf(database).changed % PACKING === 0) packEntries(database);
  }

  return {
    put: (articles: readonly Kept[], revision: number) =>
      batch(revision, (changed) => {
        for (const kept of articles) put(kept, changed);
      }),
    remove: (ids: readonly string[], revision: number) =>
      batch(revision, (changed) => {
        for (const id of ids) {
          for (const entry of known(id)) drop(entry, changed);
          shown.drop(id);
        }
      }),
  };
}
