import { type BigIntStats, statSync } from "node:fs";

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

function stat(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // A folder on the way that may not be entered hides the file just as well.
    return undefined;
  }
}
