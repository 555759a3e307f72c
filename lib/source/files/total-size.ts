import { stat } from "node:fs/promises";
import { bytesOfPath } from "./file-name.ts";
import { walk } from "./walk.ts";

/** How many bytes the files under some paths hold; what cannot be opened counts for nothing here, and is reported when it is read. */
export async function totalSize(paths: readonly string[]): Promise<number> {
  let total = 0;
  for await (const found of walk(paths)) {
    const stats = typeof found === "string" ? await stat(bytesOfPath(found)).catch(() => null) : null;
    if (stats?.isFile()) total += stats.size;
  }
  return total;
}
