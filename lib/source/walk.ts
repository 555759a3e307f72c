import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./reason.ts";
import { type Rejection, rejection } from "./record.ts";

/** Every file under the paths, folders in the order of their names, hidden entries left out; what cannot be opened is a
 * rejection. A folder reached twice (through a link) is read once. */
export async function* walk(paths: readonly string[], seen = new Set<string>()): AsyncGenerator<string | Rejection> {
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        yield path;
        continue;
      }
      const real = await realpath(path);
      if (seen.has(real)) continue;
      seen.add(real);
      const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
      yield* walk(
        names.map((name) => join(path, name)),
        seen,
      );
    } catch (error) {
      yield rejection(path, reasonOf(error as NodeJS.ErrnoException));
    }
  }
}
