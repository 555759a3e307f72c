import { type Entry, openPromise } from "yauzl";
import { DecompressionBomb, isBomb, openUnpacking } from "../containers/unpacking.ts";
import { onDisk } from "../files/spool.ts";
import type { SourceFile } from "../record.ts";

/** The parts of a document that is a ZIP archive, by their names, while it is open. */
export interface ZipDocument {
  readonly names: readonly string[];
  /** A part's bytes; empty where there is none of the name. Throws where it unpacks to more than it can honestly hold. */
  readonly part: (name: string) => AsyncIterable<Buffer>;
  /** A small part whole, as text; empty where there is none. */
  readonly text: (name: string) => Promise<string>;
}

/** Parts at most; a document of ten thousand pictures is none that holds news. */
const MOST_PARTS = 20_000;

/** Bytes of a part that is read whole: lists of parts, properties, relations. */
const SMALL = 4 * 1024 * 1024;

/** A document that is a ZIP archive and cannot be opened as one; the message is the reason. */
export class NoZipDocument extends Error {
  override readonly name = "NoZipDocument";
}

/** Does something with a document's parts. Throws a `NoZipDocument` where the archive cannot be opened. */
export async function* withZipDocument<T>(
  file: SourceFile,
  use: (document: ZipDocument) => AsyncIterable<T>,
): AsyncGenerator<T> {
  yield* onDisk(file, async function* (path) {
    // The library passes the path on to the file system as it is, which takes bytes as well.
    const archive = await openPromise(path as string, { autoClose: false }).catch(() => null);
    if (!archive) throw new NoZipDocument("is cut off or damaged: it is a ZIP archive without a directory");
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of archive.eachEntry()) {
        if (entry.isEncrypted()) throw new NoZipDocument("is encrypted");
        if (entries.size >= MOST_PARTS) throw new NoZipDocument(`has more than ${MOST_PARTS} parts`);
        entries.set(entry.fileName, entry);
      }
      const unpacking = openUnpacking(file.size ?? 0);
      const part = async function* (name: string): AsyncGenerator<Buffer> {
        const entry = entries.get(name);
        if (!entry) return;
        const { compressedSize, uncompressedSize } = entry;
        if (isBomb(uncompressedSize, compressedSize)) throw new DecompressionBomb();
        const stream = await archive.openReadStreamPromise(entry);
        try {
          yield* unpacking.bound(stream as AsyncIterable<Buffer>, () => compressedSize);
        } finally {
          stream.destroy();
        }
      };
      const text = async (name: string) => {
        const pieces: Buffer[] = [];
        let length = 0;
        for await (const piece of part(name)) {
          length += piece.length;
          if (length > SMALL) break;
          pieces.push(piece);
        }
        return Buffer.concat(pieces).toString();
      };
      yield* use({ names: [...entries.keys()], part, text });
    } finally {
      archive.close();
    }
  });
}
