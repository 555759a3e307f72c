import type { SourceFile } from "./record.ts";

/** A file that tells how much of it is read, and what is to be called when it has been. */
export interface CountedFile {
  readonly file: SourceFile;
  readonly done: () => void;
}

/**
 * Tells how many bytes of a file were read, each once: a file may be opened twice, or read by its path from the end, so
 * what was not heard of is told when it is done.
 */
export function countBytes(file: SourceFile, onRead: (bytes: number) => void): CountedFile {
  let left = file.size ?? 0;
  const tell = (bytes: number) => {
    const told = Math.min(left, bytes);
    left -= told;
    if (told > 0) onRead(told);
  };
  async function* counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of bytes) {
      tell(piece.length);
      yield piece;
    }
  }
  return { file: { ...file, open: () => counted(file.open()) }, done: () => tell(left) };
}
