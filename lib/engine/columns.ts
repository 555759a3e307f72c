import type { DatabaseSync } from "node:sqlite";
import { FACETS, type FacetKey } from "../facets/facets.ts";

/** A facet as it is stored: the visible ones, and the countries that articles are about. */
export const COLUMN_KEYS = [...FACETS.map(({ key }) => key), "about"] as const;
export type ColumnKey = FacetKey | "about";

/** One facet of all articles: the codes of article `i` are `codes[starts[i]]` to `codes[starts[i + 1]]`, exclusive. */
export interface Column {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
}

/** What filtering and counting need of every article, in memory. Articles are numbered in the order of `rowids`. */
export interface Columns {
  readonly revision: number;
  readonly rowids: Uint32Array;
  readonly ids: readonly string[];
  /** `YYYYMMDD`, 0 for undated. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly suspicious: Uint8Array;
  readonly facets: Readonly<Record<ColumnKey, Column>>;
  /** Article numbers, newest first; undated ones last. */
  readonly newestFirst: Uint32Array;
}

interface ArticleRow {
  rowid: number;
  id: string;
  first: number;
  last: number;
  suspicious: number;
}

/** Loads the columns of the index as it is at one revision. */
export function loadColumns(database: DatabaseSync, revision: number): Columns {
  const rows = database
    .prepare("select rowid, id, first, last, suspicious from engine_article order by rowid")
    .all() as unknown as ArticleRow[];
  const numberOf = new Map(rows.map(({ rowid }, number) => [rowid, number]));
  const last = Uint32Array.from(rows, (row) => row.last);
  const newestFirst = Uint32Array.from(rows.keys()).sort(
    (a, b) => last[b]! - last[a]! || compare(rows[a]!.id, rows[b]!.id),
  );
  const facets = Object.fromEntries(COLUMN_KEYS.map((key) => [key, loadColumn(database, key, numberOf)]));
  return {
    revision,
    rowids: Uint32Array.from(rows, (row) => row.rowid),
    ids: rows.map((row) => row.id),
    first: Uint32Array.from(rows, (row) => row.first),
    last,
    suspicious: Uint8Array.from(rows, (row) => row.suspicious),
    facets: facets as Record<ColumnKey, Column>,
    newestFirst,
  };
}

function loadColumn(database: DatabaseSync, key: ColumnKey, numberOf: ReadonlyMap<number, number>): Column {
  const values = database
    .prepare("select code, value, label from engine_value where facet = ? order by code")
    .all(key) as unknown as {
    code: number;
    value: string;
    label: string;
  }[];
  const local = new Map(values.map(({ code }, index) => [code, index]));
  const rows = database
    .prepare("select article, code from engine_facet where facet = ? order by article, code")
    .all(key) as unknown as { article: number; code: number }[];
  const starts = new Uint32Array(numberOf.size + 1);
  for (const { article } of rows) starts[numberOf.get(article)! + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return {
    starts,
    codes: Uint32Array.from(rows, (row) => local.get(row.code)!),
    values: values.map(({ value }) => value),
    labels: values.map(({ label }) => label),
    codeOf: new Map(values.map(({ value }, index) => [value, index])),
  };
}

/** By code points, so that an order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
