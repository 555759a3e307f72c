import { open, stat } from "node:fs/promises";
import { jsonl } from "./jsonl.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "./record.ts";
import { txt } from "./txt.ts";
import { unreadFormat } from "./unread.ts";
import { reasonOf, walk } from "./walk.ts";

/** The table of readers; the first that accepts a file reads it. */
const READERS: readonly SourceReader[] = [jsonl, txt];

/** Enough to tell a format by. */
const HEAD_BYTES = 4096;

/** Everything readable under the paths, lazily and in a stable order. It never throws for a file: that is a rejection. */
export async function* readSources(paths: readonly string[]): AsyncGenerator<SourceRecord | Rejection> {
  for await (const found of walk(paths)) {
    if (typeof found !== "string") {
      yield found;
      continue;
    }
    try {
      yield* readFile(found);
    } catch (error) {
      yield rejection(found, reasonOf(error as NodeJS.ErrnoException));
    }
  }
}

async function* readFile(path: string): AsyncGenerator<SourceRecord | Rejection> {
  const file = await inspect(path);
  if (!file) yield rejection(path, "is no regular file");
  else if (file.size === 0) yield rejection(path, "is empty");
  else {
    const unread = unreadFormat(file);
    if (unread) yield rejection(path, `is ${unread}, a format that is not read yet`);
    else yield* READERS.find((reader) => reader.accepts(file))!.read(file);
  }
}

async function inspect(path: string): Promise<SourceFile | null> {
  // Opening a pipe would wait for its writer for ever, so the kind is asked first.
  const stats = await stat(path);
  if (!stats.isFile()) return null;
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { path, size: stats.size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}
