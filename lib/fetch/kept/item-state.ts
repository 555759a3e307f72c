import type { DatabaseSync } from "node:sqlite";
import type { SourceRecord } from "../../source/record.ts";
import type { Item } from "../items-in.ts";
import type { Fault } from "../net/fetch-fault.ts";
import type { Source } from "../source.ts";

/** An item that waits: for its page to be fetched, or to be taken into the archive. */
export interface Waiting {
  readonly source: string;
  readonly key: string;
  readonly url: string | null;
  readonly record: SourceRecord;
  readonly isList: boolean;
  readonly tries: number;
}

/** What became of the items of all sources. */
export function itemStates(database: DatabaseSync) {
  const known = database.prepare("select hash from item where source = ? and key = ?");
  const put = database.prepare(
    "insert or replace into item (source, key, at, state, hash, url, record, capture, listed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const setState = database.prepare(
    "update item set state = ?, record = ?, fault = ?, detail = ? where source = ? and key = ?",
  );
  const later = database.prepare(
    "update item set tries = tries + 1, due = ?, fault = ?, detail = ? where source = ? and key = ?",
  );
  // Some of each source, so that one with thousands of pages does not make the others wait.
  const pages = database.prepare(
    `select source, key, url, record, listed, tries from (
       select *, row_number() over (partition by source order by due, at, key) as place
       from item where state = 'page' and due <= ?
     ) where place <= ? order by place, source limit ?`,
  );
  const ready = database.prepare(
    "select source, key, url, record, listed, tries from item where state = 'ready' and source = ? order by at, key",
  );

  return {
    isNew: (source: string, { key, hash }: Item): boolean => known.get(source, key)?.hash !== hash,
    /**
     * Notes an item that is new or has changed; `capture` is where its list was kept. Returns its record where it is ready to be
     * taken; null: its page is wanted.
     */
    add({ id, pages: fetched }: Source, item: Item, at: number, capture: string): SourceRecord | null {
      const { key, hash, url, isWhole, isList } = item;
      const wanted = url !== null && (isList || fetched === "always" || (fetched === "cut" && !isWhole));
      const record: SourceRecord = { ...item.record, file: capture, place: url ?? key };
      put.run(id, key, at, wanted ? "page" : "ready", hash, url, JSON.stringify(record), capture, isList ? 1 : 0);
      return wanted ? null : record;
    },
    pagesDue: (now: number, perSource: number, most: number): readonly Waiting[] =>
      pages.all(now, perSource, most).map(waiting),
    *ready(source: string): Generator<Waiting> {
      for (const row of ready.iterate(source)) yield waiting(row);
    },
    setReady: ({ source, key }: Waiting, record: SourceRecord): void =>
      void setState.run("ready", JSON.stringify(record), null, null, source, key),
    /** It is in the archive, or led on; its text is kept no more. */
    setTaken: ({ source, key }: Waiting): void => void setState.run("taken", null, null, null, source, key),
    setRefused: ({ source, key }: Waiting, fault: Fault | null, detail: string): void =>
      void setState.run("refused", null, fault, detail, source, key),
    tryLater: ({ source, key }: Waiting, due: number, fault: Fault, detail: string): void =>
      void later.run(due, fault, detail, source, key),
    /** Forgets the items of sources that are followed no more. */
    keepOnly(sources: readonly string[]): void {
      const list = JSON.stringify(sources);
      for (const [table, key] of [
        ["item", "source"],
        ["source", "id"],
      ])
        database.prepare(`delete from ${table} where ${key} not in (select value from json_each(?))`).run(list);
    },
  };
}

function waiting(row: Record<string, unknown>): Waiting {
  return {
    source: String(row.source),
    key: String(row.key),
    url: row.url === null ? null : String(row.url),
    record: JSON.parse(String(row.record)) as SourceRecord,
    isList: row.listed === 1,
    tries: Number(row.tries),
  };
}
