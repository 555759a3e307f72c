import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { readSources } from "../../lib/source/read.ts";
import type { ReadOptions, Rejection, SourceRecord } from "../../lib/source/record.ts";

/** A folder of its own for each test of a file, and what reading there gives. */
export function sourceFolder() {
  let path = "";
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "dateline-"));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  const read = (paths: readonly string[], options?: ReadOptions) => Array.fromAsync(readSources(paths, options));
  return {
    path: () => path,
    file(name: string, content: string | Uint8Array): string {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read,
    /** Each as `file|place|text` or `file|place|!reason`, with the file's path from the folder on. */
    async told(...paths: string[]): Promise<string[]> {
      return (await read(paths)).map((found) => told(found, path));
    },
  };
}

function told(found: SourceRecord | Rejection, folder: string): string {
  const said = found.kind === "record" ? found.text : `!${found.reason}`;
  return [found.file.slice(folder.length + 1), found.place, said].join("|");
}
