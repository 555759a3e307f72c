import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
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

/** A file system error in plain words. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  const words: Record<string, string> = {
    ENOENT: "does not exist",
    EACCES: "may not be read (permission denied)",
    EPERM: "may not be read (permission denied)",
    ELOOP: "is a link that leads back to itself",
    ENAMETOOLONG: "has a name that is too long",
    EISDIR: "is a folder",
  };
  return words[error.code ?? ""] ?? `cannot be read (${error.message})`;
}
