import type { DatabaseSync } from "node:sqlite";
import { rollback } from "../../../archive/transaction.ts";
import { ATTRIBUTES, type Attribute } from "../../attribute.ts";
import { stateOf } from "../tables.ts";
import { Column } from "./column.ts";
import { ENTRY_FIELDS, type EntryRow, flagsOf } from "./entry-row.ts";
import { Growing } from "./growing.ts";
import { Ids } from "./ids.ts";
import { readPacked } from "./pack.ts";
import { parseNumbers } from "./parse-numbers.ts";
import type { Part } from "./part.ts";

/** What filtering and counting need of every entry of the index, in memory and numbered by `seq`; brought up to date in steps. */
export class Columns {
  /** The index's batch that is loaded. */
  changed = -1;
  readonly ids = new Ids();
  /** `YYYYMMDD`, 0 for undated. */
  readonly first = new Growing();
  readonly last = new Growing();
  /** See `timeOfDay`. */
  readonly time = new Growing();
  /** See `addedSecond`. */
  readonly added = new Growing();
  /** How many words it has, those of its headline among them. */
  readonly lengths = new Growing();
  /** The batch in which its words were put; 0 where it is gone. */
  readonly stated = new Growing();
  /** The mean of lengths; 0 where there is no entry. */
  meanLength = 0;
  /** Bits: see `FLAG`. */
  readonly flags = new Growing();
  readonly facets: Readonly<Record<Attribute, Column>>;
  /** For each code of the index's tables the column that it belongs to, by number, and its code there. */
  readonly columnOf = new Growing();
  readonly codeIn = new Growing();
  /** Every `seq` there is, ascending. */
  seqs = new Uint32Array();
  /** The same in the order of `laterFirst`. */
  newestFirst = new Uint32Array();

  /** The order by when articles came, made when it is first asked for. */
  #addedFirst: Uint32Array | null = null;

  /** Which building of the index it follows. */
  readonly built: string;

  constructor(built: string) {
    this.built = built;
    this.facets = Object.fromEntries(ATTRIBUTES.map((key) => [key, new Column()])) as Record<Attribute, Column>;
  }

  /** Every `seq`, what came into the archive last first, then the newest. */
  addedFirst(): Uint32Array {
    const { array } = this.added;
    const later = laterFirst(this);
    this.#addedFirst ??= this.newestFirst.slice().sort((a, b) => array[b]! - array[a]! || later(a, b));
    return this.#addedFirst;
  }

  /** What was made of the articles that were there before a batch. */
  forget(): void {
    this.#addedFirst = null;
  }
}

/** Columns of a number each. */
const NUMBERS = ["first", "last", "time", "added", "lengths", "stated", "flags"] as const;

interface ValueRow {
  readonly code: number;
  readonly facet: Attribute;
  readonly value: string;
  readonly label: string;
  readonly several: number;
}

/** The reading side: columns that follow the index, batch by batch; it calls back before it loads a batch. */
export function openColumns(database: DatabaseSync): (before?: () => void) => Columns {
  const articles = database.prepare(`select ${ENTRY_FIELDS} from engine_article where changed > ?`);
  const values = database.prepare(
    "select code, facet, value, label, several from engine_value where changed > ? order by code",
  );
  // A row an article, its codes as one text: a row each would take several times as long. Codes of a facet come together.
  const facets = database.prepare(`
    select article, group_concat(code) as codes from engine_facet
    where article in (select seq from engine_article where changed > ?) group by article`);
  const all = database.prepare("select article, group_concat(code) as codes from engine_facet group by article");
  let columns = new Columns("");

  function load(to: number): void {
    const before = columns.changed;
    for (const { code, facet, several, ...row } of values.iterate(before) as unknown as Iterable<ValueRow>) {
      columns.columnOf.set(code, ATTRIBUTES.indexOf(facet));
      columns.codeIn.set(code, columns.facets[facet].setValue({ ...row, ...(several === 1 && { several: true }) }));
    }
    if (before < 0) loadPacked();
    const from = columns.changed;
    const rows = articles.all(from) as unknown as EntryRow[];
    for (const row of rows) {
      const { seq } = row;
      columns.ids.set(seq, row.gone ? undefined : row.id);
      columns.first.set(seq, row.first);
      columns.last.set(seq, row.last);
      columns.time.set(seq, row.time);
      columns.added.set(seq, row.added);
      columns.lengths.set(seq, row.length);
      columns.stated.set(seq, row.stated);
      columns.flags.set(seq, flagsOf(row));
      for (const key of ATTRIBUTES) columns.facets[key].clear(seq);
    }
    loadFacets(from < 0 ? all.iterate() : facets.iterate(from));
    columns.newestFirst = merged(columns, rows);
    columns.seqs = ascending(columns);
    columns.forget();
    columns.meanLength = meanOf(columns.seqs, columns.lengths);
    columns.changed = to;
  }

  /** Loads what was packed, and is as far then as that was. */
  function loadPacked(): void {
    const packed = readPacked(database);
    if (packed === null) return;
    for (const part of packed.parts()) {
      // All rows are read then, over what stands here by now.
      if (part === null) return;
      loadPart(part);
    }
    columns.newestFirst = packed.newestFirst;
    columns.changed = packed.changed;
  }

  function loadPart({ from, ids, idSizes, sizes, codes, ...part }: Part): void {
    columns.ids.setAll(from, ids, idSizes);
    for (const name of NUMBERS) columns[name].setAll(from, part[name]);
    const codeIn = columns.codeIn.array;
    for (const [at, key] of ATTRIBUTES.entries())
      columns.facets[key].setAll(
        from,
        sizes[at]!,
        codes[at]!.map((code) => codeIn[code]!),
      );
  }

  function loadFacets(rows: Iterable<unknown>): void {
    const byNumber = ATTRIBUTES.map((key) => columns.facets[key]);
    const [columnOf, codeIn] = [columns.columnOf.array, columns.codeIn.array];
    for (const { article, codes } of rows as Iterable<{ article: number; codes: string }>)
      for (const code of parseNumbers(codes)) byNumber[columnOf[code]!]!.addCode(article, codeIn[code]!);
  }

  return (before) => {
    const { changed, built } = stateOf(database);
    if (changed === columns.changed && built === columns.built) return columns;
    before?.();
    // One read transaction: rows of a batch that comes in between would be loaded by half.
    database.exec("begin");
    try {
      const now = stateOf(database);
      if (now.built !== columns.built) columns = new Columns(now.built);
      load(now.changed);
      database.exec("commit");
    } catch (error) {
      rollback(database);
      throw error;
    }
    return columns;
  };
}

/** Compares two articles by day, the later first and undated last, then by time of day, then by id. */
export function laterFirst({ last, time, ids }: Columns): (a: number, b: number) => number {
  const [days, times] = [last.array, time.array];
  return (a, b) => days[b]! - days[a]! || times[b]! - times[a]! || compare(ids.at(a)!, ids.at(b)!);
}

/** The order by date with the changed articles put in their new places. */
function merged(columns: Columns, rows: readonly EntryRow[]): Uint32Array<ArrayBuffer> {
  const changed = new Set(rows.map(({ seq }) => seq));
  const later = laterFirst(columns);
  const added = rows
    .filter(({ gone }) => !gone)
    .map(({ seq }) => seq)
    .sort(later);
  const kept = columns.newestFirst.filter((seq) => !changed.has(seq));
  const order = new Uint32Array(kept.length + added.length);
  for (let at = 0, i = 0, j = 0; at < order.length; at++) {
    const fromKept = j >= added.length || (i < kept.length && later(kept[i]!, added[j]!) <= 0);
    order[at] = fromKept ? kept[i++]! : added[j++]!;
  }
  return order;
}

function ascending({ flags, newestFirst }: Columns): Uint32Array<ArrayBuffer> {
  const seqs = new Uint32Array(newestFirst.length);
  for (let seq = 0, at = 0; seq < flags.length; seq++) if (flags.array[seq] !== 0) seqs[at++] = seq;
  return seqs;
}

function meanOf(seqs: Uint32Array, { array }: Growing): number {
  let sum = 0;
  for (const seq of seqs) sum += array[seq]!;
  return seqs.length === 0 ? 0 : sum / seqs.length;
}

/** By code units, so that an order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
