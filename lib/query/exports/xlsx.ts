import { addressesOf } from "./basis.ts";
import type { ExportOptions } from "./export-options.ts";
import { columnsOf, exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";
import { type Cell, type Sheet, workbook } from "./workbook.ts";

/** What a cell of a spreadsheet holds at most, in UTF-16 units, and a sheet, in rows. */
const MOST = { letters: 32_767, rows: 1_048_576 };

/** Letters of a sheet of the same file, unpacked: a file in it may have 4 GB. */
const MOST_LETTERS = 2 ** 29;

/** A column of its own, the last: the columns of the row that are cut, to be read whole at its permalink. */
const CUT = "cut_at_32767_letters";

/**
 * Articles as a workbook (OOXML), a row each. Every cell is a text or a number, so nothing is run. Behind 1,048,576 rows, all
 * that a sheet takes, further sheets go on, under the same head. The last sheet says how it was made and what was cut.
 */
export async function* xlsx(
  articles: AsyncIterable<Exported>,
  options: ExportOptions,
  most: number = MOST.rows,
): AsyncGenerator<Uint8Array> {
  const source = articles[Symbol.asyncIterator]();
  try {
    yield* workbook(sheets(source, options, most));
  } finally {
    await source.return?.();
  }
}

async function* sheets(
  articles: AsyncIterator<Exported>,
  { text, basis }: ExportOptions,
  most: number,
): AsyncGenerator<Sheet> {
  const versions = { normaliser: new Set<number>(), extractor: new Set<number>() };
  const made = { rows: 0, cut: 0, sheets: 0 };
  let next = await articles.next();
  const columns = columnsOf(text, next.done ? null : next.value);
  do {
    made.sheets++;
    yield { name: made.sheets === 1 ? "Articles" : `Articles ${made.sheets}`, rows: rows() };
  } while (!next.done);
  yield { name: "Receipt", rows: receipt() };

  async function* rows(): AsyncGenerator<readonly Cell[]> {
    yield [...columns.map(([name]) => name), CUT];
    let letters = 0;
    for (let row = 1; row < most && letters < MOST_LETTERS && !next.done; row++, next = await articles.next()) {
      const { normaliserVersion, extractorVersion } = next.value.kept.article;
      versions.normaliser.add(normaliserVersion);
      versions.extractor.add(extractorVersion);
      made.rows++;
      const cells = cellsOf(next.value);
      for (const cell of cells) letters += String(cell).length;
      yield cells;
    }
  }

  function cellsOf(one: Exported): Cell[] {
    const row = exportRow(one, text);
    const cut: string[] = [];
    const cells = columns.map(([name, of]) => {
      const said = of(row);
      if (typeof said === "number" || said.length <= MOST.letters) return said;
      cut.push(name);
      return said.slice(0, MOST.letters);
    });
    made.cut += cut.length;
    return [...cells, cut.join("; ")];
  }

  async function* receipt(): AsyncGenerator<readonly Cell[]> {
    const { revision, ledger, registry, engine } = basis.state;
    const addresses = addressesOf(basis);
    const all = (found: ReadonlySet<number>) => [...found].sort((a, b) => a - b).join(" and ");
    yield ["what", "value"];
    yield ["search as it was read", basis.search || "all articles"];
    yield ["address of this workbook", addresses.body];
    yield ["articles found", basis.total];
    yield ["articles in this workbook", made.rows];
    yield ["sheets of articles", made.sheets];
    yield [`cells cut at ${MOST.letters} letters`, made.cut];
    yield ["archive revision", revision ?? "none"];
    yield ["ledger of corrections", ledger ?? "none"];
    yield ["registry of people", registry ?? "none"];
    yield ["engine", engine.name];
    yield ["engine revision", engine.revision];
    yield ["SQLite", basis.sqlite];
    yield ["normaliser", all(versions.normaliser)];
    yield ["extractor", all(versions.extractor)];
    yield ["whole receipt", addresses.receipt];
    yield ["only there", "when it was made, the hash of each article's text, and SHA-256 of this file"];
  }
}
