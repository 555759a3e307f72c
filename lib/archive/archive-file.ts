import { type BigIntStats, closeSync, openSync, readSync, statSync } from "node:fs";

/** How long SQLite may take to carry an archive's log over into its file, in nanoseconds. */
const CARRYING = 5_000_000_000n;

/** A look at an archive's file. */
export interface FileLook {
  /** Device and number: others where another file was moved to the path. */
  readonly inode: string;
  readonly size: bigint;
  /** When it was last changed in any way, in nanoseconds; unlike the time of writing, copying cannot set it. */
  readonly changed: bigint;
}

/** Looks at the file of an archive; null where there is none to be seen. */
export function lookAt(path: string): FileLook | null {
  const file = stat(path);
  return file ? { inode: `${file.dev}:${file.ino}`, size: file.size, changed: file.ctimeNs } : null;
}

/**
 * Whether a file is shorter than its own head says (https://sqlite.org/fileformat2.html#in_header_database_size), beside a log
 * that holds nothing. SQLite itself looks at that in some files only.
 */
export function isCutShort(path: string): boolean {
  const head = headOf(path);
  if (head === null || head.toString("latin1", 0, 15) !== "SQLite format 3") return false;
  const pages = BigInt(head.readUInt32BE(28)) * BigInt(head.readUInt16BE(16));
  return (stat(path)?.size ?? 0n) < pages && (stat(`${path}-wal`)?.size ?? 0n) === 0n;
}

/** When the log beside an archive's file was last changed, in nanoseconds; null where there is none. */
export function logChanged(path: string): bigint | null {
  return stat(`${path}-wal`)?.ctimeNs ?? null;
}

/**
 * What two looks tell of a file that was opened before the first: still the `same`, `another`, or `unclear`. SQLite writes
 * into the log, and carries that over into the file; so a file that has changed by itself was written over, and one beside
 * a log that has just changed may have been.
 */
export function compareLooks(path: string, before: FileLook, now: FileLook): "same" | "another" | "unclear" {
  if (now.inode !== before.inode) return "another";
  if (now.changed === before.changed && now.size === before.size) return "same";
  const log = logChanged(path);
  return log !== null && log > now.changed - CARRYING ? "unclear" : "another";
}

/** The first bytes of a file; null where they cannot be read, which whoever opens it will tell. */
function headOf(path: string): Buffer | null {
  try {
    const head = Buffer.alloc(32);
    const file = openSync(path, "r");
    try {
      return readSync(file, head, 0, head.length, 0) === head.length ? head : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function stat(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // A folder on the way that may not be entered hides the file just as well.
    return undefined;
  }
}
