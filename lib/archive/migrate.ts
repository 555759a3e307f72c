import type { DatabaseSync } from "node:sqlite";
import { ArchiveFault } from "./archive-fault.ts";
import { dayOf, periodOf } from "./copy-days.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";
import { transaction } from "./transaction.ts";

/**
 * From layouts 1 and 2 to 3: what a row said of its copies goes to tables of its own, in which a group has a number, and
 * the bands know days. Tombstones keep their id alone, and what else is left of their articles waits to be erased.
 */
const TO_3 = `
  drop view if exists article_now;
  drop index article_copy_of;
  alter table article rename to article_2;
  alter table band rename to band_2;
  drop index article_revision;
  drop index article_body;
  ${SCHEMA}
  insert into article (seq, id, revision, state, content_hash, published, doc)
    select seq, id, revision, state, iif(doc is null, '', content_hash), published, doc from article_2;
  insert into copy_member (seq, grp, label, body, day)
    select kept.seq, coalesce(first.seq, kept.seq), coalesce(first.seq, kept.seq), kept.body, day_of(kept.published)
    from article_2 as kept left join article_2 as first on first.id = kept.copy_of
    where kept.state = 'kept' and kept.body is not null;
  insert into copy_group (id, first, size) select grp, grp, count(*) from copy_member group by grp;
  insert into copy_label select id, id from copy_group;
  insert or ignore into copy_band
    select key, period_of(day), label, day, body from band_2 join copy_member using (body);
  insert or ignore into copy_edge
    select seq, hub from copy_member join (select body, min(seq) as hub from copy_member group by body) using (body)
    where seq <> hub;
  insert or ignore into copy_edge select other, seq from copy_edge;
  insert into erasing select store, seq from article join (select 'file' as store union select 'server') where doc is null;
  drop table article_2;
  drop table band_2;
`;

/** Brings the tables of an archive to this version's layout; refuses those of a newer one. */
export function migrate(database: DatabaseSync, path: string): void {
  const found = versionOf(database);
  if (found === SCHEMA_VERSION) return;
  if (found > 0 && found < SCHEMA_VERSION) console.error(`Bringing "${path}" to the layout of this version, once …`);
  database.function("day_of", (published) => dayOf(String(published)));
  database.function("period_of", (day) => periodOf(Number(day)));
  transaction(database, () => {
    // Another process may have done so while this one waited for the lock.
    const version = versionOf(database);
    refuseNewer(version, path);
    database.exec(holds(database, "band") ? TO_3 : SCHEMA);
    if (version === 1) database.exec("insert or ignore into person_unsettled select seq from article");
    database.exec(`pragma user_version = ${SCHEMA_VERSION}`);
  });
  if (found > 0) giveBack(database);
}

/** Refuses a file whose layout is not this version's, where it may not be brought forward. */
export function refuseOtherLayout(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  refuseNewer(version, path);
  if (version === 0) throw new Error("nothing was imported into it yet");
  if (version < SCHEMA_VERSION)
    throw new Error(`it has layout ${version}; "npm run sync" brings it to layout ${SCHEMA_VERSION}`);
}

function refuseNewer(version: number, path: string): void {
  if (version > SCHEMA_VERSION)
    throw new Error(`"${path}" was written by a newer Dateline (layout ${version}, this one knows ${SCHEMA_VERSION})`);
}

/** The tables before left as much room as they took. Where there is no room to do so, nothing is lost. */
function giveBack(database: DatabaseSync): void {
  try {
    database.exec("vacuum");
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
  }
}

function holds(database: DatabaseSync, table: string): boolean {
  return database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !== undefined;
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare("pragma user_version").get() as { user_version: number }).user_version;
}
