import { wellFormed } from "../../text/well-formed.ts";
import { columnsOf, exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";

/** What a cell of a spreadsheet holds at most, in UTF-16 units. */
const MOST_LETTERS = 32_767;

/** A column of its own, the last: the columns of the row that are cut, to be read whole at its permalink. */
const CUT = "cut_at_32767_letters";

/**
 * Articles as a workbook (OOXML), a row each. Every cell is a text or a number, so nothing is run. Behind 1,048,576 rows, all
 * that a sheet takes, further sheets go on, under the same head.
 */
export async function* xlsx(articles: AsyncIterable<Exported>, text: boolean): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  const rows = rowsOf(articles, text);
  try {
    yield* writeXlsxStream(rows, { name: "Articles" });
  } finally {
    // The library leaves them where they are when nobody reads on.
    await rows.return(undefined);
  }
}

async function* rowsOf(articles: AsyncIterable<Exported>, text: boolean): AsyncGenerator<(string | number)[]> {
  let columns: ReturnType<typeof columnsOf> | null = null;
  for await (const one of articles) {
    if (!columns) {
      columns = columnsOf(text, one);
      yield headOf(columns);
    }
    const row = exportRow(one, text);
    const cut: string[] = [];
    const cells = columns.map(([name, of]) => {
      const said = of(row);
      if (typeof said === "number") return said;
      if (said.length > MOST_LETTERS) cut.push(name);
      return wellFormed(said.slice(0, MOST_LETTERS));
    });
    yield [...cells, cut.join("; ")];
  }
  if (!columns) yield headOf(columnsOf(text, null));
}

const headOf = (columns: ReturnType<typeof columnsOf>): string[] => [...columns.map(([name]) => name), CUT];
