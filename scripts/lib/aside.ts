import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What is written at once, in UTF-16 units. */
const CHUNK = 1 << 18;

/** Values put aside on disk, to come back in their order once all are there: memory stays flat, however many they are. */
export interface Aside<T> {
  readonly add: (value: T) => void;
  /** All of them; nothing can be added any more. */
  readonly all: () => AsyncGenerator<T>;
  readonly close: () => void;
}

/** Puts values of JSON aside in a file that nobody else can open, and that is gone with this process. */
export function openAside<T>(): Aside<T> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const file = openSync(join(folder, "aside.jsonl"), "wx+", 0o600);
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    // An open file needs no name, and one without a name outlives no process.
    forget();
  } catch {
    // Where it does, its name goes when it is closed.
  }
  let waiting = "";
  const write = () => {
    for (let bytes = Buffer.from(waiting); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
    waiting = "";
  };
  return {
    add(value) {
      // Two separators that stand bare in JSON would end a line for whoever reads lines.
      waiting += `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)}\n`;
      if (waiting.length >= CHUNK) write();
    },
    async *all() {
      write();
      const input = createReadStream("", { fd: file, start: 0, autoClose: false });
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
        yield JSON.parse(line) as T;
    },
    close() {
      closeSync(file);
      forget();
    },
  };
}
