import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { ExportPiece } from "../../lib/query/exports/export-format.ts";

/** Where pieces of a text go; `write` waits until there is room. */
export interface PieceWriter {
  readonly write: (piece: ExportPiece) => Promise<void>;
  /** All is written: the file stands under its name. */
  readonly end: () => Promise<void>;
  /** It is not whole: nothing stands under its name that did not before. */
  readonly drop: () => Promise<void>;
}

/** Writes to stdout, or to a file that gets its name when it is whole. */
export function writeTo(path: string | undefined): PieceWriter {
  if (path === undefined)
    return { write: (piece) => put(process.stdout, piece), end: async () => {}, drop: async () => {} };
  const part = `${path}.part`;
  const file = createWriteStream(part);
  // Heard where it is waited for: `finished` and `put` reject with it.
  file.on("error", () => {});
  return {
    write: (piece) => put(file, piece),
    async end() {
      file.end();
      await finished(file);
      await rename(part, path);
    },
    async drop() {
      file.destroy();
      await rm(part, { force: true });
    },
  };
}

async function put(stream: Writable, piece: ExportPiece): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(piece)) await once(stream, "drain");
}
