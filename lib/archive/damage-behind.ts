import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { ArchiveFault, archiveFault, inOneLine } from "./archive-fault.ts";
import { placeToRead } from "./write-protected.ts";

/**
 * What is behind an error: where a row is missing or odd that must be there, the program stumbles, and only a look through
 * the archive's file tells whether that is damaged. Any other error is given back as it is.
 */
export function damageBehind(error: unknown, pathOf: () => string): unknown {
  const stumbled = error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError;
  const path = stumbled ? pathOf() : "";
  if (!stumbled || !existsSync(path)) return error;
  const found = check(path);
  const [kind, state] =
    found === "ok"
      ? (["unexpected", `something is wrong with what it holds, or with Dateline (${error.message})`] as const)
      : (["damaged", `the file is damaged. Restore it from a backup (SQLite: ${found})`] as const);
  return new ArchiveFault(kind, `Cannot use the archive "${path}": ${state}.`, error);
}

/** A file is looked through again after this, in milliseconds: that takes seconds, and each call may stumble. */
const FRESH = 60_000;

let latest = { path: "", at: 0, found: "" };

/** `ok`, or the first thing that is wrong with a file. */
function check(path: string): string {
  if (latest.path !== path || Date.now() - latest.at > FRESH)
    latest = { path, found: lookThrough(path), at: Date.now() };
  return latest.found;
}

function lookThrough(path: string): string {
  try {
    const database = new DatabaseSync(placeToRead(path), { readOnly: true });
    const { quick_check } = database.prepare("pragma quick_check(1)").get() as { quick_check: string };
    database.close();
    return inOneLine(quick_check);
  } catch (error) {
    const fault = archiveFault(error, path);
    return fault instanceof ArchiveFault && fault.kind === "damaged" ? inOneLine((error as Error).message) : "ok";
  }
}
