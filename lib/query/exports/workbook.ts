import { wellFormed } from "../../text/well-formed.ts";
import { type ZipEntry, zipStream } from "./zip-stream.ts";

/** A cell: a text or a number, so that nothing is run. */
export type Cell = string | number;

/** A sheet: its name, at most 31 letters, and its rows, of at most 26 cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<readonly Cell[]>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Letters that are packed at once. */
const ENOUGH = 65_536;

/**
 * A workbook (OOXML) piece by piece, its sheets one after another, each asked for its rows when it is written. A library that
 * writes so has one table a workbook; and this is what of the format is needed.
 */
export function workbook(sheets: AsyncIterable<Sheet>): AsyncGenerator<Buffer> {
  return zipStream(filesOf(sheets));
}

async function* filesOf(sheets: AsyncIterable<Sheet>): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for await (const { name, rows } of sheets) {
    names.push(name);
    yield { path: `xl/worksheets/sheet${names.length}.xml`, text: sheetXml(rows) };
  }
  const each = (line: (name: string, number: number) => string) => names.map((name, at) => line(name, at + 1)).join("");
  const parts: Readonly<Record<string, string>> = {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each(
      (name, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
    )}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">${each(
      (_, number) =>
        `<Relationship Id="rId${number}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )}</Relationships>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each(
      (_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )}</Types>`,
  };
  for (const [path, xml] of Object.entries(parts)) yield { path, text: once(`${PROLOGUE}${xml}`) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* sheetXml(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  let waiting = `${PROLOGUE}<worksheet xmlns="${MAIN}"><sheetData>`;
  let number = 0;
  for await (const row of rows) {
    number++;
    const cells = row.map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${number}`));
    waiting += `<row r="${number}">${cells.join("")}</row>`;
    if (waiting.length < ENOUGH) continue;
    yield waiting;
    waiting = "";
  }
  yield `${waiting}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (cell === "") return "";
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // XML would make a line end of it.
  "\r": "&#13;",
};

/** As XML; `_x0041_`, by which the format itself escapes, is a text like any other. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[&<>"\r]/g, (mark) => MARKS[mark]!)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
