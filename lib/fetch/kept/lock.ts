import { DatabaseSync } from "node:sqlite";
import { privateFile } from "./state.ts";

/**
 * Makes this process the only one that fetches into a folder, until it ends, however it ends; null where another one does.
 * SQLite's lock is one of the file system's, which no killed process leaves behind.
 */
export function lockFetching(folder: string): { readonly release: () => void } | null {
  const database = new DatabaseSync(privateFile(folder, "lock.db"));
  try {
    database.exec("pragma busy_timeout = 0; begin exclusive");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (/locked|busy/i.test((error as Error).message)) return null;
    throw error;
  }
}
