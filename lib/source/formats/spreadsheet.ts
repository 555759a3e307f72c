import { decodeXML } from "entities";
import { streamOdsRows } from "hucre/ods";
import { streamXlsxRows } from "hucre/xlsx";
import type { ZipDocument } from "../documents/zip-document.ts";
import { mapRows } from "../fields/map-rows.ts";
import { type ReadOptions, type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";

/** What a spreadsheet may take in memory: the library holds its file, and the texts of its cells. */
const MOST = { file: 128 * 1024 * 1024, texts: 96 * 1024 * 1024 };

/** Sheets that are read at most. */
const MOST_SHEETS = 100;

/** A spreadsheet's sheets as tables of articles, each with a header of its own. Hidden sheets are not read. */
export async function* readSpreadsheet(
  file: SourceFile,
  document: ZipDocument,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const isOds = document.names.includes("content.xml");
  const held = isOds ? "content.xml" : "xl/sharedStrings.xml";
  const reason = (await tooLarge(file, document, held)) ?? null;
  if (reason !== null) {
    yield rejection(file.path, reason);
    return;
  }
  const bytes = Buffer.concat(await Array.fromAsync(file.open()));
  const names = isOds ? await odsSheets(document) : xlsxSheets(await document.text("xl/workbook.xml"));
  for (const { name, at } of names.slice(0, MOST_SHEETS)) {
    const path = names.length > 1 ? `${file.path} › ${name}` : file.path;
    const open = () => rowsOf(bytes, at, isOds);
    try {
      if (await isEmpty(open())) continue;
      yield* mapRows({ ...file, path, size: null }, () => sheetRows(open(), options.map ?? {}), options);
    } catch (error) {
      yield rejection(path, `is a sheet that cannot be read (${(error as Error).message})`);
    }
  }
  if (names.length === 0) yield rejection(file.path, "is a spreadsheet without a sheet that is shown");
}

async function* rowsOf(bytes: Buffer, at: number, isOds: boolean): AsyncGenerator<SheetRow> {
  yield* isOds ? streamOdsRows(bytes, { sheets: [at] }) : streamXlsxRows(bytes, { sheet: at });
}

/** A sheet of one row at most holds no table: Excel adds empty ones to a new file. */
async function isEmpty(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  let count = 0;
  for await (const { values } of rows)
    if (values.some((value) => value !== null && value !== "") && ++count > 1) return false;
  return true;
}

/** Why a spreadsheet is too large to be held; its parts are unpacked once to see that they are what they claim. */
async function tooLarge(file: SourceFile, document: ZipDocument, held: string): Promise<string | null> {
  const help = "save it as CSV, or in parts";
  if ((file.size ?? 0) > MOST.file) return `is a spreadsheet of more than ${MOST.file / 1024 / 1024} MB: ${help}`;
  for (const name of document.names.filter((part) => part === held || part.startsWith("xl/worksheets/"))) {
    let size = 0;
    for await (const piece of document.part(name)) {
      size += piece.length;
      if (name === held && size > MOST.texts)
        return `is a spreadsheet with more than ${MOST.texts / 1024 / 1024} MB of text: ${help}`;
    }
  }
  return null;
}

interface Sheet {
  readonly name: string;
  readonly at: number;
}

function xlsxSheets(workbook: string): Sheet[] {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = ""], at) => ({
    name: decodeXML(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "").trim() || `sheet ${at + 1}`,
    at,
    isHidden: /\bstate="(?:hidden|veryHidden)"/.test(attributes),
  }));
  return sheets.filter(({ isHidden }) => !isHidden);
}

async function odsSheets(document: ZipDocument): Promise<Sheet[]> {
  const names: string[] = [];
  let rest = "";
  for await (const piece of document.part("content.xml")) {
    const text = rest + piece.toString("utf8");
    for (const [, name = ""] of text.matchAll(/<table:table\s[^>]*?\btable:name="([^"]*)"[^>]*>/g))
      names.push(decodeXML(name));
    // What may be the beginning of such an element is looked at again, and what is one whole is not.
    const open = text.lastIndexOf("<");
    rest = open >= 0 && !text.includes(">", open) && text.length - open < 10_000 ? text.slice(open) : "";
  }
  return names.map((name, at) => ({ name, at }));
}
