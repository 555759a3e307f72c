import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { SourceFile } from "./record.ts";

/** Does something with a file on disk: a member of an archive is unpacked into a temporary file for as long. */
export async function* onDisk<T>(
  file: SourceFile,
  use: (path: string | Buffer) => AsyncIterable<T>,
): AsyncGenerator<T> {
  if (file.onDisk !== null) {
    yield* use(file.onDisk);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "dateline-unpack-"));
  try {
    const path = join(folder, "archive");
    await pipeline(file.open(), createWriteStream(path));
    yield* use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
