import { decodeXML } from "entities";
import { streamXlsxRows } from "hucre/xlsx";
import type { ZipDocument } from "../documents/zip-document.ts";
import { mapRows } from "../fields/map-rows.ts";
import { type ReadOptions, type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";
import { odsRows, odsSheets } from "./ods-rows.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";

const MB = 1024 * 1024;

/**
 * What a spreadsheet may take: the library holds its file, and parts other than sheets as a whole. Its sheets are read at some
 * megabytes a second; all parts unpack to so many times the file's size, beyond a first allowance.
 */
const MOST = {
  file: 128 * MB,
  texts: 96 * MB,
  held: 16 * MB,
  elements: 300_000,
  strings: 500_000,
  allowance: 16 * MB,
  ratio: 40,
  /** Cells to the right of the 702 columns of two letters: a row is made of all before it, too. */
  far: 500,
};

/** Sheets that are read at most, and cells of a sheet, empty ones before others too. */
const MOST_SHEETS = 100;
const MOST_CELLS = 50_000_000;

/** Bytes that may be gone through for sheets which lie behind others in one part. */
const MOST_GONE_THROUGH = 512 * MB;

const HELP = "save it as CSV, or in parts";

interface Sheet {
  readonly name: string;
  readonly open: () => AsyncIterable<SheetRow>;
}

/** A spreadsheet's sheets as tables of articles, each with a header of its own. Hidden sheets are not read. */
export async function* readSpreadsheet(
  file: SourceFile,
  document: ZipDocument,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const sheets = document.names.includes("content.xml") ? await odsTables(document) : await xlsxTables(file, document);
  if ("reason" in sheets) {
    yield rejection(file.path, sheets.reason);
    return;
  }
  let isSilent = true;
  for (const { name, open } of sheets.slice(0, MOST_SHEETS)) {
    const path = sheets.length > 1 ? `${file.path} › ${name}` : file.path;
    try {
      if (await isEmpty(open())) continue;
      isSilent = false;
      yield* mapRows({ ...file, path, size: null }, () => sheetRows(open(), options.map ?? {}), options);
    } catch (error) {
      isSilent = false;
      yield rejection(path, `is a sheet that cannot be read (${(error as Error).message})`);
    }
  }
  if (sheets.length === 0) yield rejection(file.path, "is a spreadsheet without a sheet that is shown");
  else if (isSilent) yield rejection(file.path, "is a spreadsheet without a table: none of its sheets has two rows");
}

type Sheets = readonly Sheet[] | { readonly reason: string };

/** Our own reader, since the library makes every row and repeated cell of all sheets before it gives the first. */
async function odsTables(document: ZipDocument): Promise<Sheets> {
  let size = 0;
  const content = async function* () {
    size = 0;
    for await (const piece of document.part("content.xml")) {
      size += piece.length;
      yield piece;
    }
  };
  const sheets = (await odsSheets(content())).filter(({ isHidden }) => !isHidden);
  if (size * Math.min(sheets.length - 1, MOST_SHEETS) > MOST_GONE_THROUGH)
    return { reason: `is a spreadsheet of ${sheets.length} sheets in ${Math.round(size / MB)} MB: ${HELP}` };
  return sheets.map(({ name, at }) => ({ name, open: () => odsRows(document.part("content.xml"), at) }));
}

async function xlsxTables(file: SourceFile, document: ZipDocument): Promise<Sheets> {
  const reason = await tooLarge(file, document);
  if (reason !== null) return { reason };
  const bytes = Buffer.concat(await Array.fromAsync(file.open()));
  return xlsxSheets(await document.text("xl/workbook.xml")).map(({ name, at }) => ({
    name,
    open: () => bounded(streamXlsxRows(bytes, { sheet: at })),
  }));
}

/** Rows while a sheet has no more cells than any table has. */
async function* bounded(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  let cells = 0;
  for await (const row of rows) {
    cells += row.values.length;
    if (cells > MOST_CELLS) throw new Error(`it has more than ${MOST_CELLS.toLocaleString("en")} cells`);
    yield row;
  }
}

/** A sheet of one row at most holds no table: Excel adds empty ones to a new file. */
async function isEmpty(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  let count = 0;
  for await (const { values } of rows)
    if (values.some((value) => value !== null && value !== "") && ++count > 1) return false;
  return true;
}

/**
 * Why a workbook is too much to be read; its parts are unpacked once to see that they are what they claim, all of them, since
 * any of them may be called a sheet.
 */
async function tooLarge(file: SourceFile, document: ZipDocument): Promise<string | null> {
  const packed = file.size ?? 0;
  if (packed > MOST.file) return `is a spreadsheet of more than ${MOST.file / MB} MB: ${HELP}`;
  const kinds = await partKinds(document);
  let all = 0;
  let far = 0;
  for (const name of document.names) {
    const kind = kinds(name);
    let [size, elements] = [0, 0];
    for await (const piece of document.part(name)) {
      size += piece.length;
      all += piece.length;
      if (kind === "texts") elements += piece.toString("latin1").split("<si").length - 1;
      if (kind === "texts" && (size > MOST.texts || elements > MOST.strings))
        return `is a spreadsheet with more than ${MOST.strings.toLocaleString("en")} texts, or ${MOST.texts / MB} MB of them: ${HELP}`;
      if (kind === "held") elements += piece.toString("latin1").split("<").length - 1;
      if (kind === "held" && (size > MOST.held || elements > MOST.elements))
        return `is a spreadsheet whose part "${name}" is far larger than any that holds articles`;
      if (all > Math.max(MOST.allowance, packed * MOST.ratio))
        return `is a spreadsheet that unpacks to more than ${MOST.ratio} times its size: ${HELP}`;
      if (kind === "other") far += piece.toString("latin1").match(/\br="[A-Z]{3,}\d/g)?.length ?? 0;
      if (far > MOST.far) return `is a spreadsheet with more than 702 columns: ${HELP}`;
    }
  }
  return null;
}

/** What the library does with a part: it holds the tree of its elements, or its texts, or neither. */
async function partKinds(document: ZipDocument): Promise<(name: string) => "held" | "texts" | "other"> {
  const texts = new Set<string>();
  const held = new Set<string>();
  for (const name of document.names.filter((name) => name.endsWith(".rels")))
    for (const [relation] of (await document.text(name)).matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
      const [, type = ""] = /\bType="[^"]*\/([^"/]*)"/.exec(relation) ?? [];
      const [, last = ""] = /\bTarget="(?:[^"]*\/)?([^"/]*)"/.exec(relation) ?? [];
      if (type === "sharedStrings") texts.add(last);
      if (type === "styles" || type === "officeDocument") held.add(last);
    }
  return (name) => {
    const last = name.replace(/^.*\//s, "");
    if (texts.has(last)) return "texts";
    return held.has(last) || /\.rels$|^\[Content_Types\]\.xml$/.test(name) ? "held" : "other";
  };
}

function xlsxSheets(workbook: string): { readonly name: string; readonly at: number }[] {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/g)].map(([, attributes = ""], at) => ({
    name: decodeXML(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "").trim() || `sheet ${at + 1}`,
    at,
    isHidden: /\bstate="(?:hidden|veryHidden)"/.test(attributes),
  }));
  return sheets.filter(({ isHidden }) => !isHidden);
}
