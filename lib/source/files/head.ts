import type { SourceFile } from "../record.ts";

/** Bytes of a file that are looked at to tell its format and shape. */
export const HEAD_BYTES = 64 * 1024;

/** The first bytes of an unpacked stream, and whether they are all; a stream that breaks off fails when it is read. */
export async function firstBytes(
  bytes: AsyncIterable<Buffer>,
): Promise<{ readonly head: Buffer; readonly whole: boolean }> {
  const pieces: Buffer[] = [];
  let length = 0;
  let whole = true;
  try {
    for await (const piece of bytes) {
      pieces.push(piece);
      length += piece.length;
      if (length > HEAD_BYTES) break;
    }
  } catch {
    whole = false;
  }
  return { head: Buffer.concat(pieces).subarray(0, HEAD_BYTES), whole: whole && length <= HEAD_BYTES };
}

/** The start of a file as text to recognise formats by: UTF-16 by its mark, else a character a byte; no mark. */
export function headText({ head }: SourceFile): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  return head.toString("latin1").replace(/^\xef\xbb\xbf/, "");
}

/** Whether `head` is the whole file. */
export function isWhole({ head, size }: SourceFile): boolean {
  return size !== null && head.length >= size;
}

/** A stream of bytes that are already in memory. */
export async function* streamOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
