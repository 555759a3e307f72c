import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Archive } from "../../archive/archive.ts";
import { RAW } from "../../archive/raw-connection.ts";
import { transaction } from "../../archive/transaction.ts";
import { placeToRead } from "../../archive/write-protected.ts";
import { ATTRIBUTES } from "../attribute.ts";
import { CALLED_VARIOUSLY } from "../called-variously.ts";
import { TOKENIZER, WORDS_VERSION } from "../words/words.ts";
import { POSTING_TABLES } from "./postings/posting-rows.ts";
import { SHOWN_TABLE } from "./showing/shown-rows.ts";

/** Raised when the tables or what is put into them change; so are the words' own. The index is thrown away and built again. */
const TABLES_VERSION = 13;
/** A condition on a row of `engine_facet`, of which is found by code who has it. */
export const IS_CALLED_VARIOUSLY = `facet in (${CALLED_VARIOUSLY.map((facet) => `'${facet}'`).join(", ")})`;
/** Another wherever there are other facets, so that an index without one is built again, too. */
const FACETS_VERSION = createHash("sha256").update(ATTRIBUTES.join(" ")).digest().readUIntBE(0, 4);
const INDEX_VERSION = (100 * TABLES_VERSION + WORDS_VERSION) * 2 ** 32 + FACETS_VERSION;

/**
 * The index in the archive's file. `changed` counts batches, so that a reader can load what it has not seen; a row that is
 * `gone` stays for that. `built` is another after each emptying, when a reader must begin again.
 * Each article has an entry that is searched by its own text (`alone`), and where its copies say something otherwise, or one of
 * them was there before it, a second one, searched by that, too (`said`). `added`: see `addedSecond`; of an entry that
 * stands for copies, the first of them. `words`: a hash of what its words in `engine_text` are made of. `length`: how many these are; `stated`: the batch in which they were put. `grouped`: the entry that is found where copies are not shown one by one. FTS5 keeps no text (`content = ''`): snippets are made from the
 * archive's articles; see `shown-rows.ts`.
 */
const TABLES = `
  create table engine_state (revision integer not null, changed integer not null, version integer not null, built text not null);
  create table engine_article (
    seq integer primary key, id text not null, changed integer not null, gone integer not null,
    first integer not null, last integer not null, time integer not null, added integer not null, suspicious integer not null,
    alone integer not null, grouped integer not null, words text not null, length integer not null, stated integer not null, unique (id, alone)
  );
  create index engine_article_changed on engine_article (changed);
  create virtual table engine_text using fts5 (
    title, body, said, content = '', contentless_delete = 1, tokenize = "${TOKENIZER}"
  );
  create virtual table engine_word using fts5vocab (engine_text, row);
  create table engine_value (
    code integer primary key, facet text not null, value text not null, label text not null, several integer not null,
    changed integer not null, unique (facet, value)
  );
  create index engine_value_changed on engine_value (changed);
  create table engine_facet (
    article integer not null, facet text not null, code integer not null, primary key (article, facet, code)
  ) without rowid;
  create index engine_facet_code on engine_facet (code) where ${IS_CALLED_VARIOUSLY};
  ${SHOWN_TABLE}
  ${POSTING_TABLES}
`;

/** Articles are counted after each change: in a million rows that took a fifth of a second. Indexes that are there already get it, too. */
const COUNTED = `
  create index if not exists engine_article_counted on engine_article (alone) where gone = 0 and alone = 1`;

/** Makes the index's tables empty; with `onlyIfOutdated`, only where they are missing or of another version. */
export function resetTables(database: DatabaseSync, { onlyIfOutdated }: { readonly onlyIfOutdated: boolean }): void {
  if (onlyIfOutdated && versionOf(database) === INDEX_VERSION) {
    database.exec(COUNTED);
    return;
  }
  transaction(database, () => {
    // Another process may have made them while this one waited for the lock.
    if (onlyIfOutdated && versionOf(database) === INDEX_VERSION) return;
    for (const table of ["state", "word", "text", "article", "value", "facet", "shown", "segment", "posting", "packed"])
      database.exec(`drop table if exists engine_${table}`);
    database.exec(TABLES + COUNTED);
    database.prepare("insert into engine_state values (0, 0, ?, hex(randomblob(8)))").run(INDEX_VERSION);
  });
}

/** What there is of an index: whether one of this version, and whether it holds an article. */
export type IndexPresence = "none" | "outdated" | "empty" | "filled";

/** Asks an open archive about the index in its file. */
export const askArchive = <T>({ [RAW]: database }: Archive, question: (database: DatabaseSync) => T): T =>
  question(database);

/** Asks a file, with a connection of its own, which it leaves as it is; one that is still being made has no index. */
export function askFile<T>(path: string, question: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(placeToRead(path), { readOnly: true, timeout: 200 });
  try {
    return question(database);
  } finally {
    database.close();
  }
}

/** Looks for an index. */
export function indexIn(database: DatabaseSync): IndexPresence {
  const version = versionOf(database);
  if (version !== INDEX_VERSION) return version === null ? "none" : "outdated";
  return database.prepare("select 1 from engine_article where gone = 0 limit 1").get() ? "filled" : "empty";
}

/** How many entries an index has at most: those that are gone are among them. */
export function entriesIn(database: DatabaseSync): number {
  return (database.prepare("select coalesce(max(seq), 0) as entries from engine_article").get() as { entries: number })
    .entries;
}

/** How far the index is: the archive's revision, its own count of batches, and which building of it this is. */
export interface IndexState {
  readonly revision: number;
  readonly changed: number;
  readonly built: string;
}

export function stateOf(database: DatabaseSync): IndexState {
  return database.prepare("select revision, changed, built from engine_state").get() as unknown as IndexState;
}

/** Whether the archive has changes that its index has not heard of. */
export function isBehind(database: DatabaseSync): boolean {
  const { revision } = database.prepare("select coalesce(max(revision), 0) as revision from article").get() as {
    revision: number;
  };
  return stateOf(database).revision < revision;
}

/** Whether there is an index of this version that holds all that the archive does. */
export function isCurrent(database: DatabaseSync): boolean {
  return versionOf(database) === INDEX_VERSION && !isBehind(database);
}

function versionOf(database: DatabaseSync): number | null {
  const exists = database.prepare("select 1 from sqlite_schema where name = 'engine_state'").get();
  if (!exists) return null;
  return (database.prepare("select version from engine_state").get() as { version: number }).version;
}
