import type { DatabaseSync } from "node:sqlite";
import type { Archive, Change } from "../archive/archive.ts";
import { transaction } from "../archive/database.ts";
import type { Article } from "../article/article.ts";
import { aboutCountries, FACETS, type FacetValue } from "../facets/facets.ts";
import type { ColumnKey } from "./columns.ts";
import { dayRange } from "./day-range.ts";
import { foldedWords, TOKENIZER } from "./words.ts";

/** Raised when the tables or what is put into them change: the index is thrown away and built again. */
const INDEX_VERSION = 1;

/** Changes written in one transaction: readers see whole batches. */
const BATCH = 500;

const TABLES = `
  create table engine_state (revision integer not null, version integer not null);
  create table engine_article (
    rowid integer primary key, id text not null unique,
    first integer not null, last integer not null, suspicious integer not null
  );
  create virtual table engine_text using fts5 (
    title, body, content = '', contentless_delete = 1, prefix = '2', tokenize = "${TOKENIZER}"
  );
  create table engine_value (
    code integer primary key, facet text not null, value text not null, label text not null, unique (facet, value)
  );
  create table engine_facet (
    facet text not null, article integer not null, code integer not null, primary key (facet, article, code)
  ) without rowid;
`;

/** Makes the index's tables empty; with `onlyIfOutdated`, only where they are missing or of another version. */
export function resetIndex(database: DatabaseSync, { onlyIfOutdated }: { readonly onlyIfOutdated: boolean }): void {
  if (onlyIfOutdated && versionOf(database) === INDEX_VERSION) return;
  transaction(database, () => {
    for (const table of ["state", "article", "text", "value", "facet"])
      database.exec(`drop table if exists engine_${table}`);
    database.exec(TABLES);
    database.prepare("insert into engine_state values (0, ?)").run(INDEX_VERSION);
  });
}

function versionOf(database: DatabaseSync): number | null {
  const exists = database.prepare("select 1 from sqlite_schema where name = 'engine_state'").get();
  return exists ? (database.prepare("select version from engine_state").get() as { version: number }).version : null;
}

/** Indexes what the archive changed since the index last looked, in order. Stopped anywhere, the next call goes on. */
export function indexChanges(archive: Archive, onProgress: (done: number) => void): number {
  const { database } = archive;
  const { revision } = database.prepare("select revision from engine_state").get() as { revision: number };
  const write = writer(database);
  let done = 0;
  let batch: Change[] = [];
  const flush = () => {
    if (batch.length === 0) return;
    transaction(database, () => {
      for (const change of batch) write.change(change);
      write.reached(batch.at(-1)!.revision);
    });
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  for (const change of archive.changesSince(revision)) {
    batch.push(change);
    if (batch.length === BATCH) flush();
  }
  flush();
  return done;
}

function writer(database: DatabaseSync) {
  const forget = ["delete from engine_text where rowid = ?", "delete from engine_article where rowid = ?"].map((sql) =>
    database.prepare(sql),
  );
  const forgetFacets = database.prepare("delete from engine_facet where facet = ? and article = ?");
  const addArticle = database.prepare("insert into engine_article values (?, ?, ?, ?, ?)");
  const addText = database.prepare("insert into engine_text (rowid, title, body) values (?, ?, ?)");
  // A label follows the latest article: a corrected name shows everywhere.
  const addValue = database.prepare(
    "insert into engine_value (facet, value, label) values (?, ?, ?) on conflict (facet, value) do update set label = excluded.label returning code",
  );
  const addFacet = database.prepare("insert or ignore into engine_facet values (?, ?, ?)");
  const setRevision = database.prepare("update engine_state set revision = ?");

  function change({ seq, id, article }: Change): void {
    for (const statement of forget) statement.run(seq);
    for (const [key] of facetRows(article)) forgetFacets.run(key, seq);
    if (!article) return;
    const { first, last } = dayRange(article.publishedAt?.value ?? null);
    addArticle.run(seq, id, first, last, article.publishedAt?.suspicious ? 1 : 0);
    addText.run(seq, foldedWords(article.headline.text), foldedWords(searchedText(article)));
    for (const [key, values] of facetRows(article)) {
      for (const { value, label } of values) {
        const { code } = addValue.get(key, value, label) as { code: number };
        addFacet.run(key, seq, code);
      }
    }
  }
  return { change, reached: (revision: number) => setRevision.run(revision) };
}

function facetRows(article: Article | null): [ColumnKey, FacetValue[]][] {
  const visible = FACETS.map(({ key, valuesOf }): [ColumnKey, FacetValue[]] => [key, article ? valuesOf(article) : []]);
  return [...visible, ["about", article ? aboutCountries(article) : []]];
}

/** What a word is looked for in beside the headline: caption, body and embedded posts, not footers. */
function searchedText({ caption, body, embeds }: Article): string {
  return [caption?.text ?? "", body, ...embeds].join("\n\n");
}
