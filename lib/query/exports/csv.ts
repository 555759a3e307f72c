import { columnsOf, exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";
import { spreadsheetCell } from "./spreadsheet-cell.ts";

/** The mark by which spreadsheets know UTF-8. */
const BOM = "\ufeff";

/** The first line of a table (RFC 4180): the names of the columns; `first`: the article in its first row, if any. */
export function csvHead(text: boolean, first: Exported | null): string {
  return BOM + line(columnsOf(text, first).map(([name]) => name));
}

/** An article as a line of the table. */
export function csvRow(exported: Exported, text: boolean): string {
  const row = exportRow(exported, text);
  return line(columnsOf(text, exported).map(([, of]) => spreadsheetCell(of(row))));
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
