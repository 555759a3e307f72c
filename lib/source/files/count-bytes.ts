import type { SourceFile } from "../record.ts";

/** A file whose reading is counted; call `done` when it has been read. */
export interface CountedFile {
  readonly file: SourceFile;
  readonly done: () => void;
}

/**
 * Reports how many bytes of a file were read, each once: a file may be opened twice, or read by its path from the end, so
 * `done` reports what no stream has.
 */
export function countBytes(file: SourceFile, onRead: (bytes: number) => void): CountedFile {
  let left = file.size ?? 0;
  const report = (bytes: number) => {
    const more = Math.min(left, bytes);
    left -= more;
    if (more > 0) onRead(more);
  };
  async function* counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of bytes) {
      report(piece.length);
      yield piece;
    }
  }
  return { file: { ...file, open: () => counted(file.open()) }, done: () => report(left) };
}
