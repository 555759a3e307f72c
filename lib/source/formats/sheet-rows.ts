import { columnNames, isFieldName, isHeader } from "../fields/header.ts";
import type { Row } from "../fields/row.ts";
import type { ReadOptions } from "../record.ts";

/** A row of a spreadsheet: its number from 0 and what its cells hold. */
export interface SheetRow {
  readonly index: number;
  readonly values: readonly unknown[];
}

/** Columns that are read: no table of articles has more, and a cell far out makes a row of all before it. */
export const MOST_COLUMNS = 1000;

/** Rows from the top among which the header is looked for: titles and notes may stand above it. */
const ABOVE = 20;

/** The rows of a sheet below its header as those of a table. Of one without a header the columns are called 1, 2, 3 … */
export async function* sheetRows(
  source: AsyncIterable<SheetRow>,
  map: NonNullable<ReadOptions["map"]>,
): AsyncGenerator<Row> {
  const mapped = Object.values(map);
  let first: { readonly number: number; readonly cells: readonly string[] }[] | null = [];
  let columns: readonly string[] = [];
  let header = "";
  let notes: string[] = [];
  const begin = function* (rows: NonNullable<typeof first>): Generator<Row> {
    const at = headerAt(
      rows.map(({ cells }) => cells),
      mapped,
    );
    const widest = Math.max(0, ...rows.slice(Math.max(at, 0)).map(({ cells }) => cells.length));
    const names = at < 0 ? [] : rows[at]!.cells;
    columns = columnNames(Array.from({ length: widest }, (_, column) => names[column] ?? ""));
    header = at < 0 ? "" : written(columns);
    if (at < 0) notes = ["its table has no header; the columns are called 1, 2, 3 …"];
    else if (at > 0) notes = [`the ${at} rows above its header are left out`];
    for (const row of rows.slice(at + 1)) yield* rowOf(row);
  };
  function* rowOf({ number, cells }: { readonly number: number; readonly cells: readonly string[] }): Generator<Row> {
    if (cells.every((cell) => cell.trim() === "")) return;
    const all =
      cells.length > columns.length ? columnNames([...columns, ...cells.slice(columns.length).map(() => "")]) : columns;
    const value = Object.fromEntries(all.map((column, at) => [column, cells[at] ?? ""]));
    const row: Row = { kind: "row", place: `row ${number}`, value, notes, raw: written(cells) };
    yield header === "" ? row : { ...row, header };
    notes = [];
  }
  for await (const { index, values } of source) {
    const row = { number: index + 1, cells: values.slice(0, MOST_COLUMNS).map(cellText) };
    if (first === null) yield* rowOf(row);
    else if (first.push(row) === ABOVE) {
      const rows = first;
      first = null;
      yield* begin(rows);
    }
  }
  if (first !== null) yield* begin(first);
}

/** The row that names the columns: the first with names of fields in two cells, else the first with two cells that may be names. */
function headerAt(rows: readonly (readonly string[])[], mapped: readonly (string | undefined)[]): number {
  const named = rows.findIndex(
    (cells) => cells.filter((cell) => isFieldName(cell) || mapped.includes(cell)).length > 1,
  );
  if (named >= 0) return named;
  const full = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== "").length > 1);
  return full >= 0 && isHeader(rows[full]!, mapped) ? full : -1;
}

/** A cell as text: a day as ISO writes it, with its time where it is not midnight, since spreadsheets know no zones. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return typeof value === "object" ? "" : String(value);
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = value
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .split("T");
  return time === "00:00:00" ? day : `${day}T${time}`;
}

/** Cells as a line of CSV, for what is refused. */
function written(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
