import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { bytesOfPath, shownPath } from "./file-name.ts";

/** What Node puts for bytes of a command line that are no UTF-8. */
const LOST = "\ufffd";

/**
 * The shown paths that a given one means: itself where it is there, or one written as it is shown; else, where bytes of it
 * were lost on their way here, every one that looks the same. A path that means nothing is given back as it is.
 */
export async function findPath(given: string): Promise<readonly string[]> {
  if (await exists(given)) return [shownPath(given)];
  if (!given.includes(LOST) || (await exists(bytesOfPath(given)))) return [given];
  const found = await lookAlikes(given);
  return found.length > 0 ? found : [given];
}

async function lookAlikes(given: string): Promise<string[]> {
  const [folder, name] = [dirname(given), basename(given)];
  const folders = folder.includes(LOST) ? await lookAlikes(folder) : [shownPath(folder)];
  const inFolders = folders.map(async (parent) => {
    const names = await readdir(bytesOfPath(parent), { encoding: "buffer" }).catch(() => []);
    return names.filter((bytes) => bytes.toString("utf8") === name).map((bytes) => join(parent, shownPath(bytes)));
  });
  return (await Promise.all(inFolders)).flat().sort();
}

function exists(path: string | Buffer): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
