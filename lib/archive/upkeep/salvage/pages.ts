import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

/** The pages of an SQLite file (https://sqlite.org/fileformat2.html), read one by one, whatever state the others are in. */
export interface Pages {
  /** How many pages file and log hold. */
  readonly count: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  /** A page by its number from 1, as it was committed last; null where it cannot be read. */
  readonly page: (number: number) => Buffer | null;
  readonly close: () => void;
}

/** The size of pages that is taken where the beginning of the file does not tell it: that of every archive. */
const SIZE = 4096;

const LOG = { header: 32, frame: 24, magic: [0x377f0682, 0x377f0683] } as const;

/** Opens a file, and the log beside it, without SQLite. */
export function openPages(path: string): Pages {
  const file = openSync(path, "r");
  const head = Buffer.alloc(100);
  readSync(file, head, 0, 100, 0);
  const isHead = head.toString("latin1", 0, 15) === "SQLite format 3";
  const told = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const isSize = isHead && told >= 512 && (told & (told - 1)) === 0;
  const size = isSize ? told : SIZE;
  const log = openLog(`${path}-wal`, size);
  const inFile = Math.floor(fstatSync(file).size / size);

  function read(from: number, at: number): Buffer | null {
    const page = Buffer.alloc(size);
    try {
      return readSync(from, page, 0, size, at) === size ? page : null;
    } catch {
      // A disk that fails gives some pages and others not.
      return null;
    }
  }

  return {
    count: Math.max(inFile, log?.last ?? 0),
    usable: size - (isSize ? head[20]! : 0),
    page(number) {
      const at = log?.frames.get(number);
      return at === undefined ? read(file, (number - 1) * size) : read(log!.file, at);
    },
    close() {
      closeSync(file);
      if (log) closeSync(log.file);
    },
  };
}

/** Where in a log the pages stand that were committed last; frames of another round have other salts. */
function openLog(path: string, size: number) {
  if (!existsSync(path)) return null;
  const file = openSync(path, "r");
  const header = Buffer.alloc(LOG.header);
  const frame = Buffer.alloc(LOG.frame);
  const frames = new Map<number, number>();
  let pending: [number, number][] = [];
  let last = 0;
  if (
    readSync(file, header, 0, LOG.header, 0) === LOG.header &&
    LOG.magic.some((one) => one === header.readUInt32BE(0))
  )
    for (let at = LOG.header; readSync(file, frame, 0, LOG.frame, at) === LOG.frame; at += LOG.frame + size) {
      if (frame.compare(header, 16, 24, 8, 16) !== 0) break;
      pending.push([frame.readUInt32BE(0), at + LOG.frame]);
      if (frame.readUInt32BE(4) === 0) continue;
      for (const [number, place] of pending) {
        frames.set(number, place);
        last = Math.max(last, number);
      }
      pending = [];
    }
  return { file, frames, last };
}
