import { tableFile } from "../table-file.ts";
import { type OutletRows, readTable } from "./read-table.ts";

let table: OutletRows | undefined;

/** Every outlet of the table, and every written form of their names; read at the first call, since few programs need it. */
export function outletTable(): OutletRows {
  table ??= readTable(tableFile("outlets.tsv", import.meta.url));
  return table;
}
