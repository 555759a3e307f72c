import { stat } from "node:fs/promises";
import { bytesOfPath } from "../../lib/source/files/file-name.ts";
import { findPath } from "../../lib/source/files/find-path.ts";
import { UsageError } from "./arguments.ts";

/**
 * Wrong use, where none of the paths given leads to anything, or, of those that `each` must, one does not. Otherwise what is
 * missing is reported as it is read, and the others are read.
 */
export async function refuseMissing(act: string, paths: readonly string[], each: boolean): Promise<void> {
  const looks = await Promise.all(paths.map(async (path) => ({ path, there: await isThere(path) })));
  const missing = looks.filter(({ there }) => !there).map(({ path }) => path);
  if (missing.length === 0 || (missing.length < paths.length && !each)) return;
  const said = missing.length === 1 ? "it does not exist" : "they do not exist";
  throw new UsageError(`Cannot ${act} ${missing.map((path) => `"${path}"`).join(", ")}: ${said}.`);
}

/** What is there and may not be looked at is reported as it is read. */
async function isThere(path: string): Promise<boolean> {
  const found = await Promise.all(
    (await findPath(path)).map((one) =>
      stat(bytesOfPath(one)).then(
        () => true,
        ({ code }: NodeJS.ErrnoException) => code !== "ENOENT" && code !== "ENOTDIR",
      ),
    ),
  );
  return found.some(Boolean);
}
