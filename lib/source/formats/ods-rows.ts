import type { Parser } from "htmlparser2";
import { readMarkup } from "../documents/read-markup.ts";
import { MAX_RECORD } from "../limits.ts";
import { boundedParser } from "../xml/bounded-parser.ts";
import { MOST_COLUMNS, type SheetRow } from "./sheet-rows.ts";

/** A sheet of an OpenDocument spreadsheet: its place among all, and how many of its rows have something in them. */
export interface OdsSheet {
  readonly name: string;
  readonly at: number;
  readonly isHidden: boolean;
  rows: number;
}

/** Spaces that one element stands for, at most. */
const MOST_SPACES = 100;

/** The sheets in a `content.xml`. */
export async function odsSheets(content: AsyncIterable<Buffer>): Promise<readonly OdsSheet[]> {
  const sheets: OdsSheet[] = [];
  for await (const some of readMarkup<OdsSheet | OdsRow>(content, openOds))
    for (const found of some)
      if ("name" in found) sheets.push(found);
      else sheets[found.sheet]!.rows++;
  return sheets;
}

/** The rows of a sheet that have something in them. One that is repeated is given once, and its number counts on. */
export async function* odsRows(content: AsyncIterable<Buffer>, sheet: number): AsyncGenerator<SheetRow> {
  for await (const some of readMarkup<OdsSheet | OdsRow>(content, openOds))
    for (const found of some) {
      if ("values" in found && found.sheet === sheet) yield found;
      if ("name" in found && found.at > sheet) return;
    }
}

interface OdsRow extends SheetRow {
  readonly sheet: number;
}

function openOds(emit: (found: (OdsSheet | OdsRow)[]) => void): Parser {
  const hidden = new Set<string>();
  let style = "";
  let sheet = -1;
  let index = -1;
  let repeated = 1;
  let values: string[] = [];
  let cell: { readonly times: number; readonly value: string | undefined; text: string } | null = null;
  /** Tables in one another, and what stands in a cell and is not shown there. */
  const within = { table: 0, note: 0, paragraph: 0 };
  const add = (text: string) => {
    if (cell && within.paragraph > 0 && within.note === 0 && cell.text.length <= MAX_RECORD) cell.text += text;
  };
  const count = (attributes: Readonly<Record<string, string>>, name: string) =>
    Math.max(1, Math.trunc(Number(attributes[`table:number-${name}-repeated`] ?? 1)) || 1);

  return boundedParser(
    {
      onopentag(name, attributes) {
        if (name === "style:style") style = attributes["style:name"] ?? "";
        else if (name === "style:table-properties" && attributes["table:display"] === "false") hidden.add(style);
        else if (name === "table:table" && ++within.table === 1) {
          sheet++;
          index = -1;
          const isHidden = hidden.has(attributes["table:style-name"] ?? "");
          emit([{ name: attributes["table:name"]?.trim() || `sheet ${sheet + 1}`, at: sheet, isHidden, rows: 0 }]);
        }
        if (within.table !== 1) return;
        if (name === "table:table-row") {
          index++;
          repeated = count(attributes, "rows");
          values = [];
        } else if (name === "table:table-cell" || name === "table:covered-table-cell")
          cell = { times: count(attributes, "columns"), value: typedValue(attributes), text: "" };
        else if (name === "office:annotation") within.note++;
        else if (name === "text:p") {
          if (cell && cell.text !== "") add("\n");
          within.paragraph++;
        } else if (name === "text:line-break") add("\n");
        else if (name === "text:tab") add("\t");
        else if (name === "text:s") add(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, MOST_SPACES)));
      },
      ontext: add,
      onclosetag(name) {
        if (name === "table:table") within.table--;
        if (within.table !== 1) return;
        if (name === "office:annotation") within.note--;
        else if (name === "text:p") within.paragraph--;
        else if (cell && (name === "table:table-cell" || name === "table:covered-table-cell")) {
          const said = cell.value ?? cell.text;
          for (let time = 0; time < cell.times && values.length < MOST_COLUMNS; time++) values.push(said);
          cell = null;
        } else if (name === "table:table-row") {
          const end = values.findLastIndex((value) => value !== "") + 1;
          if (end > 0) emit([{ sheet, index, values: values.slice(0, end) }]);
          index += repeated - 1;
        }
      },
    },
    { xmlMode: true },
  );
}

/** What a cell holds, where that is no text: a day without its time where that is midnight. */
function typedValue(attributes: Readonly<Record<string, string>>): string | undefined {
  const said = (name: string) => attributes[`office:${name}`];
  switch (said("value-type")) {
    case "float":
    case "currency":
    case "percentage":
      return said("value") === undefined ? undefined : String(Number(said("value")));
    case "boolean":
      return said("boolean-value");
    case "date":
      return said("date-value")?.replace(/T00:00:00(?:[.,]0{1,9})?$/, "");
    default:
      return undefined;
  }
}
