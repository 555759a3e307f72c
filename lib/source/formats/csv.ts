import { columnNames, isHeader } from "../fields/header.ts";
import { mapRows } from "../fields/map-rows.ts";
import type { Row } from "../fields/row.ts";
import { decode } from "../files/decode.ts";
import { utf8Bytes } from "../files/utf8-bytes.ts";
import { MAX_RECORD } from "../limits.ts";
import { type ReadOptions, type Rejection, rejection, type SourceFile, type SourceReader } from "../record.ts";
import { csvRows } from "./csv-rows.ts";
import { type CsvShape, csvShape } from "./csv-shape.ts";

/** A table: cells separated by commas, semicolons, tabs or bars, with or without a header, one article a row. */
export const csv: SourceReader = {
  format: "CSV",
  accepts: (file) => csvShape(file) !== null,
  read: (file, options) => mapRows(file, () => rows(file, options), options),
};

async function* rows(file: SourceFile, { map = {} }: ReadOptions): AsyncGenerator<Row | Rejection> {
  const shape = csvShape(file)!;
  let columns: readonly string[] | null = null;
  let header = "";
  let names = "";
  let joined: string[] = [];
  for await (const { line, raw, cells: given, fault } of csvRows(utf8Bytes(file), shape, MAX_RECORD)) {
    const place = `line ${line}`;
    const decoded = decode(raw);
    const text = "reason" in decoded ? raw.toString() : decoded.text;
    const refuse = (reason: string) => rejection(file.path, reason, { place, raw: text || undefined, header });
    const cells: readonly string[] | null =
      "reason" in decoded ? null : fault === null ? given.map(recoded) : unquoted(text, shape, columns);
    if (cells === null || "reason" in decoded) {
      const reason = "reason" in decoded ? decoded.reason : fault!;
      yield refuse(columns ? reason : `${reason}, and should be the header`);
      if (!columns) return;
      continue;
    }
    if ((cells.length === 1 && !cells[0]!.trim()) || (line === 1 && /^sep=.\s*$/.test(text))) continue;
    const notes: string[] = [];
    if (!columns) {
      const named = isHeader(cells, Object.values(map));
      columns = named ? columnNames(cells) : cells.map((_, at) => String(at + 1));
      if (named) {
        header = text.replace(/(?<![\r\n])[\r\n]+$/, "");
        names = namesIn(cells);
        continue;
      }
      notes.push("its table has no header; the columns are called 1, 2, 3 …");
    }
    // Tables that were put behind one another bring their headers, perhaps in another order.
    if (header !== "" && cells.length > 1 && namesIn(cells) === names) {
      columns = columnNames(cells.map((cell) => cell.replace(/^\ufeff/, "")));
      header = text.replace(/(?<![\r\n])[\r\n]+$/, "");
      joined = [`its table's header stands again in line ${line}`];
      continue;
    }
    const filled = cells.length > columns.length && cells.slice(columns.length).every((cell) => cell === "");
    if (cells.length !== columns.length && !filled) {
      yield refuse(`has ${cells.length} columns instead of ${columns.length}`);
      continue;
    }
    if (fault !== null) notes.push("its quotes are read as letters");
    const value = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
    yield { kind: "row", place, value, notes: [...notes, ...joined], raw: text, header };
    joined = [];
  }
}

/** A cell's text from its bytes, a character each. */
function recoded(cell: string): string {
  return /[\x80-\xff]/.test(cell) ? Buffer.from(cell, "latin1").toString() : cell;
}

/** A line with a stray quote, where splitting it at the delimiters alone gives the right number of cells and none is quoted. */
function unquoted(text: string, { delimiter }: CsvShape, columns: readonly string[] | null): readonly string[] | null {
  const cells = text.replace(/(?<![\r\n])[\r\n]+$/, "").split(delimiter);
  const enclosed = delimiter !== "\t" && cells.some((cell) => cell.startsWith('"'));
  return columns && cells.length === columns.length && !enclosed ? cells : null;
}

/** The names of a header, whatever their order. */
function namesIn(cells: readonly string[]): string {
  return JSON.stringify(cells.map((cell) => cell.replace(/^\ufeff/, "").trim()).sort());
}
