import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.ts";
import { type Rejection, rejection } from "../record.ts";
import { bytesOfPath, shownPath } from "./file-name.ts";
import { findPath } from "./find-path.ts";

/**
 * Every file under the paths as `shownPath` has it, folders in the order of their names, hidden entries left out; what
 * cannot be opened is a rejection. A folder reached twice (through a link) is read once.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<string | Rejection> {
  const seen = new Set<string>();
  for (const given of paths) for (const path of await findPath(given)) yield* under(path, seen);
}

async function* under(path: string, seen: Set<string>): AsyncGenerator<string | Rejection> {
  try {
    const bytes = bytesOfPath(path);
    if (!(await stat(bytes)).isDirectory()) {
      yield path;
      return;
    }
    const real = (await realpath(bytes, { encoding: "buffer" })).toString("latin1");
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(bytes, { encoding: "buffer" })).map(shownPath);
    for (const name of names.filter((name) => !name.startsWith(".")).sort()) yield* under(join(path, name), seen);
  } catch (error) {
    yield rejection(path, reasonOf(error as NodeJS.ErrnoException));
  }
}
