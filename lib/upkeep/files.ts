import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Modes of what is copied: for its owner alone, whatever the umask allows. */
export const OWN_ALONE = { file: 0o600, folder: 0o700 } as const;

const CHUNK = 1 << 20;

/** How often a file is copied again that somebody wrote to meanwhile. */
const TRIES = 5;

/** The files of a folder and of those in it, as paths within it, in order; none where it is not there. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** Makes an empty file for its owner alone, with the folders that it needs. */
export function makeOwn(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: OWN_ALONE.folder });
  const file = openSync(path, "w", OWN_ALONE.file);
  // The mode that a file is made with is cut by the umask alone; one that was there keeps its own.
  fchmodSync(file, OWN_ALONE.file);
  closeSync(file);
}

/** Copies a file, onto the disk. One that changes meanwhile is copied again, so that no line is half. */
export function copyOwn(from: string, to: string): void {
  for (let tries = 1; ; tries++) {
    const before = statSync(from, { bigint: true });
    copyBytes(from, to);
    const after = statSync(from, { bigint: true });
    if ((before.size === after.size && before.mtimeNs === after.mtimeNs) || tries === TRIES) break;
  }
  ontoDisk(to);
}

/** Has what was written to a file or folder reach the disk. */
export function ontoDisk(path: string): void {
  const isFolder = statSync(path).isDirectory();
  let file: number;
  try {
    file = openSync(path, isFolder ? "r" : "r+");
  } catch (error) {
    // Windows opens no folders.
    if (isFolder) return;
    throw error;
  }
  try {
    fsyncSync(file);
  } catch (error) {
    if (!isFolder) throw error;
  } finally {
    closeSync(file);
  }
}

/** Copies bytes alone: Node's own copying takes the mode along. */
function copyBytes(from: string, to: string): void {
  makeOwn(to);
  const file = openSync(to, "w");
  try {
    for (const bytes of chunksOf(from)) for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}

/** The SHA-256 of a file, in hex, and its length in bytes. */
export function hashOf(path: string): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  let length = 0;
  for (const bytes of chunksOf(path)) {
    hash.update(bytes);
    length += bytes.length;
  }
  return { bytes: length, sha256: hash.digest("hex") };
}

/** A file's bytes, in pieces that hold until the next is asked for. */
function* chunksOf(path: string): Generator<Buffer> {
  const buffer = Buffer.alloc(CHUNK);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
