import { createWriteStream } from "node:fs";
import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { SourceFile } from "../record.ts";

/** Bytes of a temporary file at most, and the part of the free disk that it may take. */
const MOST = { bytes: 4 * 1024 ** 3, share: 0.5 };

/** Raised where an archive in an archive is too large to be unpacked into a temporary file. */
export class SpoolTooLarge extends Error {
  override readonly name = "SpoolTooLarge";
}

/** Does something with a file on disk: a member of an archive is unpacked into a temporary file for as long. */
export async function* onDisk<T>(
  file: SourceFile,
  use: (path: string | Buffer) => AsyncIterable<T>,
  room = roomIn,
): AsyncGenerator<T> {
  if (file.onDisk !== null) {
    yield* use(file.onDisk);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "dateline-unpack-"));
  try {
    const path = join(folder, "archive");
    await pipeline(bounded(file, await room(folder)), createWriteStream(path));
    yield* use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.min(MOST.bytes, bavail * bsize * MOST.share);
}

async function* bounded({ size, open }: SourceFile, most: number): AsyncGenerator<Buffer> {
  const tooLarge = () => {
    const room = `${(most / 1024 ** 2).toFixed(0)} MB`;
    return new SpoolTooLarge(
      `is an archive inside another that takes more than the ${room} there are for it: unpack the outer one first`,
    );
  };
  if ((size ?? 0) > most) throw tooLarge();
  let written = 0;
  for await (const bytes of open()) {
    written += bytes.length;
    if (written > most) throw tooLarge();
    yield bytes;
  }
}
