import type { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { transaction } from "../../../archive/transaction.ts";
import { ATTRIBUTES } from "../../attribute.ts";
import { stateOf } from "../tables.ts";
import { ENTRY_FIELDS, type EntryRow } from "./entry-row.ts";
import { bytesOf, type Part, partIn, partOf } from "./part.ts";

/**
 * What columns need of entries, as they are in memory: read so, a million are there in a tenth of the time that their rows take.
 * `changed`: the index's batch that a part was made at; the order by date, part -1, is made with each. What has changed since is in the rows.
 */
const TABLE =
  "create table if not exists engine_packed (part integer primary key, changed integer not null, data blob not null)";

/** The number under which the order stands. */
const ORDER = -1;

/** Bytes of a checksum. */
const SUM = 4;

/** Two to the power of this are a part. */
const PART_BITS = 13;

/** So few entries, and one in so many, are as soon read from their rows. */
const LEFT = { entries: 2000, share: 25 };

/** What was packed last: up to which batch, the parts, and every `seq` in the order by date, the latest first. */
export interface Packed {
  readonly changed: number;
  readonly newestFirst: Uint32Array<ArrayBuffer>;
  readonly parts: () => Generator<Part | null>;
}

/** Packs the entries that changed since the last time, with those beside them, where they are more than `left`; 2 to the power of `bits` are a part. */
export function packEntries(database: DatabaseSync, { left = LEFT.entries, bits = PART_BITS } = {}): void {
  transaction(database, () => {
    database.exec(TABLE);
    const from = packedUntil(database) ?? -1;
    const stale = count(database, `select count(*) as count from engine_article where changed > ${from}`);
    const all = count(database, "select coalesce(max(seq), 0) as count from engine_article");
    if (stale <= Math.max(left, Math.min(1, left) * (all / LEFT.share))) return;
    const { changed } = stateOf(database);
    const parts = database.prepare(
      `select distinct seq >> ${bits} as part from engine_article where changed > ? order by part`,
    );
    const put = database.prepare("insert or replace into engine_packed values (?, ?, ?)");
    const pack = openParts(database, bits);
    for (const { part } of parts.all(from) as { part: number }[]) put.run(part, changed, sealed(bytesOf(pack(part))));
    put.run(ORDER, changed, sealed(orderOf(database)));
  });
}

/** Forgets what was packed. */
export function forgetPacked(database: DatabaseSync): void {
  database.exec("drop table if exists engine_packed");
}

/** What was packed; null where nothing was, or the order is damaged. A part that is damaged is null. */
export function readPacked(database: DatabaseSync): Packed | null {
  const changed = packedUntil(database);
  if (changed === null) return null;
  const dataOf = database.prepare("select data from engine_packed where part = ?");
  const data = (part: number) => unsealed((dataOf.get(part) as { data: Uint8Array }).data);
  const numbers = database.prepare("select part from engine_packed where part >= 0 order by part").all();
  const order = data(ORDER);
  if (order === null) return null;
  return {
    changed,
    newestFirst: new Uint32Array(order.buffer),
    *parts() {
      for (const { part } of numbers as { part: number }[]) {
        const bytes = data(part);
        yield bytes && partIn(bytes);
      }
    },
  };
}

/** Whether what was packed can be read, as far as anything was. */
export function isPackedSound(database: DatabaseSync): boolean {
  if (packedUntil(database) === null) return true;
  const packed = readPacked(database);
  return packed?.parts().every((part) => part !== null) === true;
}

/** Bytes behind their checksum: SQLite would not notice that some are otherwise. */
function sealed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(Uint32Array.of(crc32(bytes)).buffer), bytes]);
}

/** What was sealed, as a copy; null where it is not what it was. */
function unsealed(data: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const [sum, bytes] = [data.slice(0, SUM), data.slice(SUM)];
  return sum.length === SUM && crc32(bytes) === new Uint32Array(sum.buffer)[0] ? bytes : null;
}

function packedUntil(database: DatabaseSync): number | null {
  if (!database.prepare("select 1 from sqlite_schema where name = 'engine_packed'").get()) return null;
  const row = database.prepare("select changed from engine_packed where part = ?").get(ORDER);
  return (row as { changed: number } | undefined)?.changed ?? null;
}

/** Reads parts from the rows of their entries. */
function openParts(database: DatabaseSync, bits: number): (part: number) => Part {
  const rowsOf = database.prepare(`select ${ENTRY_FIELDS} from engine_article where seq between ? and ? order by seq`);
  const valuesOf = database.prepare(
    "select article, facet, code from engine_facet where article between ? and ? order by article, facet, code",
  );
  return (part) => {
    const [from, to] = [part << bits, ((part + 1) << bits) - 1];
    const codes = ATTRIBUTES.map(() => new Map<number, number[]>());
    for (const { article, facet, code } of valuesOf.iterate(from, to) as Iterable<Value>) {
      const own = codes[ATTRIBUTES.indexOf(facet)]!;
      const known = own.get(article);
      if (known) known.push(code);
      else own.set(article, [code]);
    }
    return partOf(from, rowsOf.all(from, to) as unknown as EntryRow[], codes);
  };
}

interface Value {
  readonly article: number;
  readonly facet: (typeof ATTRIBUTES)[number];
  readonly code: number;
}

/** Every `seq` in the order of `laterFirst`. */
function orderOf(database: DatabaseSync): Uint8Array {
  const order = new Uint32Array(count(database, "select count(*) as count from engine_article where gone = 0"));
  const rows = database.prepare("select seq from engine_article where gone = 0 order by last desc, time desc, id");
  let at = 0;
  for (const { seq } of rows.iterate() as Iterable<{ seq: number }>) order[at++] = seq;
  return new Uint8Array(order.buffer);
}

function count(database: DatabaseSync, question: string): number {
  return (database.prepare(question).get() as { count: number }).count;
}
