import { type CsvError, parse } from "csv-parse";
import { ByteQueue } from "../files/byte-queue.ts";
import { lineEnds } from "../files/line-ends.ts";
import type { CsvShape } from "./csv-shape.ts";

/** A table's row, or the line at which none could be read. Cells hold a byte a character: the encoding is still open. */
export interface CsvRow {
  readonly line: number;
  /** Its bytes; empty where they were too many to hold. */
  readonly raw: Buffer;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

/** Bytes given to the parser at once. */
const PIECE = 64 * 1024;

/** Bytes more than the parser waits for before it ends a row. */
const LOOK_AHEAD = 16;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The rows of a table as a stream. Where one is broken, the line it begins in is refused and reading resumes at the next
 * line, so that a quote that is never closed costs a line and not the rest of the file. For that, what was read ahead is
 * kept, up to `limit` bytes. (It stays linear: between a quote left open and the limit no other can be left open.)
 */
export async function* csvRows(source: AsyncIterable<Buffer>, shape: CsvShape, limit: number): AsyncGenerator<CsvRow> {
  const pending = new ByteQueue();
  let parser = openParser(shape);
  let line = 1;
  let fault: string | null = null;
  let skipping = false;
  const megabytes = `${limit / 1024 / 1024} MB`;
  const unclosed = `opens a quote that is not closed within ${megabytes}`;

  function* parsed(): Generator<CsvRow> {
    for (const { cells, length } of parser.take()) {
      if (length > limit) {
        fault = unclosed;
        return;
      }
      const raw = pending.take(length);
      const first = raw.findIndex((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
      const row = {
        line: line + lineEnds(raw.subarray(0, first), shape.lineEnd),
        raw: raw.subarray(first),
        cells,
        fault: null,
      };
      line += lineEnds(raw, shape.lineEnd);
      yield row;
    }
  }

  /** Takes the refused line off the pending bytes; null while its end has not come. */
  function refused(atEnd: boolean): CsvRow | null {
    const length = pending.lineLength(shape.lineEnd);
    const reason = fault!;
    if ((length < 0 ? pending.length : length) > limit) {
      skipping = length < 0;
      pending.take(skipping ? pending.length : length);
      if (!skipping) line++;
      return { line: line - (skipping ? 0 : 1), raw: Buffer.alloc(0), cells: [], fault: `is longer than ${megabytes}` };
    }
    if (length < 0 && !atEnd) return null;
    const raw = pending.take(length < 0 ? pending.length : length);
    const number = line;
    line += lineEnds(raw, shape.lineEnd);
    return isBlank(raw) && pending.length > 0 ? refused(atEnd) : { line: number, raw, cells: [], fault: reason };
  }

  async function* read(queue: Buffer[], atEnd: boolean): AsyncGenerator<CsvRow> {
    for (;;) {
      let piece = queue.shift();
      if (piece && skipping) {
        const at = piece.indexOf(shape.lineEnd);
        if (at < 0) continue;
        skipping = false;
        line++;
        piece = piece.subarray(at + 1);
      }
      if (piece && piece.length > PIECE) {
        queue.unshift(piece.subarray(PIECE));
        piece = piece.subarray(0, PIECE);
      }
      if (!piece && !atEnd) return;
      if (piece) pending.add(piece);
      if (fault === null) {
        fault = piece ? await parser.write(piece) : await parser.end();
        yield* parsed();
        if (pending.length > limit + LOOK_AHEAD) fault ??= unclosed;
      }
      if (fault === null && !piece) return;
      const row = fault === null ? null : refused(atEnd && queue.length === 0);
      if (!row) continue;
      yield row;
      fault = null;
      parser = openParser(shape);
      queue.unshift(...pending.takeAll());
    }
  }

  for await (const chunk of source) yield* read([chunk], false);
  yield* read([], true);
}

function openParser({ delimiter, quoted, lineEnd }: CsvShape) {
  let rows: { readonly cells: readonly string[]; readonly length: number }[] = [];
  let before = 0;
  const parser = parse({
    delimiter,
    quote: quoted ? '"' : null,
    record_delimiter: lineEnd === LINE_FEED ? ["\r\n", "\n"] : ["\r"],
    encoding: "latin1",
    relax_column_count: true,
    skip_empty_lines: true,
    // Rows are taken here and not from the stream, which gives up what it holds when it meets a fault.
    on_record(cells: string[], { bytes }) {
      rows.push({ cells, length: bytes - before });
      before = bytes;
      return null;
    },
  });
  const resolveWith = (resolve: (fault: string | null) => void) => (error?: Error | null) =>
    resolve(error ? inWords(error as CsvError) : null);
  parser.on("error", () => {});
  return {
    write: (piece: Buffer) => new Promise<string | null>((resolve) => parser.write(piece, resolveWith(resolve))),
    end: () => new Promise<string | null>((resolve) => parser.end(resolveWith(resolve))),
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function inWords(error: CsvError): string {
  const words: Readonly<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: "opens a quote that is never closed",
    CSV_INVALID_CLOSING_QUOTE: "has quotes that do not pair up (text follows a closing quote)",
    INVALID_OPENING_QUOTE: "has a quote in the middle of a cell",
  };
  return words[error.code] ?? `is no row of a table (${error.message})`;
}

function isBlank(raw: Buffer): boolean {
  return raw.every((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
}
