import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { SourceFile } from "../record.ts";
import { bytesOfPath } from "./file-name.ts";
import { HEAD_BYTES, streamOf } from "./head.ts";

/** A file on disk by its shown path, opened only to look at its first bytes; null where the path is no regular file. */
export async function diskFile(path: string): Promise<SourceFile | null> {
  const onDisk = bytesOfPath(path);
  // Opening a pipe would wait for its writer for ever, so the kind is asked first.
  const stats = await stat(onDisk);
  if (!stats.isFile()) return null;
  const handle = await open(onDisk, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(HEAD_BYTES, stats.size)), { position: 0 });
    const head = buffer.subarray(0, bytesRead);
    const whole = bytesRead === stats.size;
    return {
      path,
      name: basename(path),
      onDisk,
      size: stats.size,
      head,
      open: () => (whole ? streamOf(head) : (createReadStream(onDisk) as AsyncIterable<Buffer>)),
    };
  } finally {
    await handle.close();
  }
}
