import { FIELD_KEYS, foldKey } from "../fields/field-keys.ts";
import { headText, isWhole } from "../files/head.ts";
import type { SourceFile } from "../record.ts";

/** How a table is written. */
export interface CsvShape {
  readonly delimiter: string;
  /** Whether quotes enclose cells; in some tab-separated files they are letters like others. */
  readonly quoted: boolean;
  /** The byte that ends a line: a line feed, or a carriage return in files of the old Mac. */
  readonly lineEnd: 10 | 13;
}

const DELIMITERS = [",", ";", "\t", "|"];

/** Records of the head that are compared. */
const COMPARED = 20;

/** The shape of a table, by its name's ending or by a header that names an article's fields; null where it is none. */
export function csvShape(file: SourceFile): CsvShape | null {
  const start = headText(file);
  const named = /\.(?:csv|tsv|tab|psv)$/i.test(file.name);
  // What Excel writes to say it outright.
  const said = /^sep=(.)\r?\n/.exec(start)?.[1];
  const guesses = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(start, delimiter, isWhole(file)) }));
  const [best] = guesses.sort((a, b) => b.share - a.share || b.cells - a.cells);
  if (!named && !(best && best.share > 0.8 && namesFields(start, best.delimiter))) return null;
  const tabbed = /\.(?:tsv|tab)$/i.test(file.name) ? "\t" : ",";
  const delimiter = said ?? (best && best.share > 0 ? best.delimiter : tabbed);
  const lineEnd = start.includes("\r") && !start.includes("\n") ? 13 : 10;
  return { delimiter, quoted: delimiter !== "\t" || quotesEnclose(start), lineEnd };
}

/** The share of records that have as many cells as the first, 0 where that is one cell. */
function agreement(text: string, delimiter: string, whole: boolean): { share: number; cells: number } {
  const counts = cellCounts(text, delimiter, whole);
  const cells = counts[0] ?? 1;
  const share = cells > 1 ? counts.filter((count) => count === cells).length / counts.length : 0;
  return { share, cells };
}

function cellCounts(text: string, delimiter: string, whole: boolean): number[] {
  const counts: number[] = [];
  let inQuotes = false;
  let cells = 1;
  let start = 0;
  for (let i = 0; i < text.length && counts.length < COMPARED; i++) {
    const char = text[i];
    if (char === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (char === delimiter) cells++;
    else if (char === "\n" || char === "\r") {
      if (text.slice(start, i).trim()) counts.push(cells);
      cells = 1;
      start = i + 1;
    }
  }
  if (whole && counts.length < COMPARED && text.slice(start).trim()) counts.push(cells);
  return counts;
}

function namesFields(text: string, delimiter: string): boolean {
  const header = text
    .split(/[\r\n]/, 1)[0]!
    .split(delimiter)
    .map(foldKey);
  const fields = Object.entries(FIELD_KEYS).filter(([, keys]) => header.some((cell) => keys.includes(cell)));
  return fields.length > 1 && fields.some(([field]) => field === "text");
}

function quotesEnclose(text: string): boolean {
  const opened = text.match(/(?:^|\t)"/gm)?.length ?? 0;
  const closed = text.match(/(?:^|\t)"(?:[^"]|"")*"(?=[\t\r\n]|$)/gm)?.length ?? 0;
  return closed >= opened - 1;
}
