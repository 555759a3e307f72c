import type { SourceFile } from "../record.ts";
import { HEAD_BYTES, streamOf } from "./head.ts";

/** Bytes that are in memory as a file of that name. */
export function memoryFile(path: string, name: string, bytes: Buffer): SourceFile {
  const head = bytes.subarray(0, HEAD_BYTES);
  return { path, name, onDisk: null, size: bytes.length, head, open: () => streamOf(bytes) };
}
