import { ByteQueue } from "../files/byte-queue.ts";

/** A record of a WARC file: its headers by their names in small letters, and as much of its block as was asked for. */
export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
  /** How long its block is said to be, and whether the file ends before. */
  readonly length: number;
  readonly isCut: boolean;
}

/** Bytes that belong to no record, where a file is damaged. */
export interface Damage {
  readonly number: number;
  readonly lost: number;
}

/** Headers of one record at most, in bytes. */
const MOST_HEADERS = 64 * 1024;

const VERSION = /^WARC\/\d/;

/**
 * The records of a WARC file, unpacked, one after another. `held` says how many bytes of a record's block are wanted: no more is
 * held in memory. Where something else stands in a record's place, reading goes on at the next one.
 */
export async function* warcRecords(
  source: AsyncIterable<Buffer>,
  held: (headers: ReadonlyMap<string, string>) => number,
): AsyncGenerator<WarcRecord | Damage> {
  const pieces = source[Symbol.asyncIterator]();
  const queue = new ByteQueue();
  let ended = false;
  const more = async () => {
    const next = await pieces.next();
    ended ||= next.done === true;
    if (!next.done) queue.add(next.value);
    return !ended;
  };
  /** A line without its end; of one that is too long a piece. Null at the end of the file. */
  const line = async (): Promise<{ readonly text: string; readonly bytes: number } | null> => {
    while (queue.lineLength(10) < 0 && queue.length <= MOST_HEADERS && (await more()));
    const length = queue.lineLength(10);
    const bytes = queue.take(length < 0 || length > MOST_HEADERS ? Math.min(queue.length, MOST_HEADERS) : length);
    return bytes.length === 0 ? null : { text: bytes.toString().replace(/\r?\n$/, ""), bytes: bytes.length };
  };
  let number = 0;
  let lost = 0;
  try {
    for (;;) {
      const first = await line();
      if (first === null || VERSION.test(first.text)) {
        if (lost > 0) yield { number, lost };
        lost = 0;
      }
      if (first === null) return;
      if (!VERSION.test(first.text)) {
        if (first.text !== "") lost += first.bytes;
        continue;
      }
      number++;
      const headers = await headersOf(line);
      const length = Number(headers?.get("content-length") ?? Number.NaN);
      if (headers === null || !Number.isSafeInteger(length) || length < 0) {
        lost += first.bytes;
        continue;
      }
      const wanted = Math.min(length, held(headers));
      while (queue.length < wanted && (await more()));
      const block = queue.take(wanted);
      let left = length - block.length;
      while (left > 0 && (queue.length > 0 || (await more()))) left -= queue.take(left).length;
      yield { number, headers, block, length, isCut: left > 0 };
    }
  } finally {
    await pieces.return?.();
  }
}

type Line = () => Promise<{ readonly text: string; readonly bytes: number } | null>;

/** The headers up to the empty line behind them; null where they do not end. */
async function headersOf(line: Line): Promise<Map<string, string> | null> {
  const headers = new Map<string, string>();
  let bytes = 0;
  for (let found = await line(); found !== null; found = await line()) {
    if (found.text === "") return headers;
    bytes += found.bytes;
    if (bytes > MOST_HEADERS) return null;
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(found.text) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value!.trim());
  }
  return null;
}
