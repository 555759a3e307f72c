import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { privateModes } from "../../lib/archive/private-mode.ts";

/** How long a process waits before it asks again for a lock that another one holds, in milliseconds. */
const PAUSE = 100;

/** Takes a lock that one process of this machine holds at a time; null where another does. It ends with the process, however that ends. */
export function takeLock(path: string): { readonly release: () => void } | null {
  mkdirSync(dirname(path), { recursive: true, mode: privateModes(dirname(path)).folder });
  closeSync(openSync(path, "a", privateModes(path).file));
  // SQLite locks files alike on every system, and no such lock outlives its process, as a file with a number in it does.
  const database = new DatabaseSync(path);
  try {
    database.exec("pragma busy_timeout = 0; begin exclusive");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (/locked|busy/.test((error as Error).message)) return null;
    throw error;
  }
}

/** Runs `work` once no other process runs any under the same lock. */
export async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const lock = takeLock(path);
    if (lock === null) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    else
      try {
        return await work();
      } finally {
        lock.release();
      }
  }
}
