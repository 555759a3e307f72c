import { type Stats, watch as watchFolder } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { bytesOfPath } from "../../lib/source/files/file-name.ts";
import { findPath } from "../../lib/source/files/find-path.ts";

/** How long a file must be left alone before it counts as written, in milliseconds. */
const QUIET = 1000;

/** The files that appear or change under folders, in batches, each once it is no longer being written; until `signal`. */
export async function* watch(folders: readonly string[], signal: AbortSignal): AsyncGenerator<string[]> {
  const changed = new Set<string>();
  let wake = () => {};
  const watchers = folders.map((folder) =>
    watchFolder(folder, { recursive: true, signal }, (_, name) => {
      if (name === null || /(?:^|\/)\./.test(name)) return;
      changed.add(join(folder, name));
      wake();
    }),
  );
  signal.addEventListener("abort", () => wake());
  try {
    while (!signal.aborted) {
      if (changed.size === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (signal.aborted) return;
      const quiet = await quietPaths([...changed]);
      for (const path of quiet.keys()) changed.delete(path);
      const files = [...quiet].filter(([, isFile]) => isFile).map(([path]) => path);
      if (files.length > 0) yield files.sort();
      else if (changed.size > 0) await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Of some paths those that need no more waiting: files left alone for a while (true), and what is no file (false). */
async function quietPaths(paths: readonly string[]): Promise<Map<string, boolean>> {
  const quiet = new Map<string, boolean>();
  for (const path of paths) {
    const looks = (await findPath(path)).map((found) => stat(bytesOfPath(found)).catch(() => null));
    const files = (await Promise.all(looks)).filter((stats) => stats?.isFile());
    const isQuiet = ({ mtimeMs, ctimeMs }: Stats) => Date.now() - mtimeMs > QUIET && Date.now() - ctimeMs > QUIET;
    if (files.length === 0) quiet.set(path, false);
    else if (files.every((stats) => isQuiet(stats!))) quiet.set(path, true);
  }
  return quiet;
}
