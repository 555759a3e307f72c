import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "../../scripts/lib/next.ts";

const FOLDERS = ["app", "server"].filter((name) => existsSync(join(ROOT, name)));

/** Where the site begins: all that Next finds by its name, its server, and the thread that is started by its path. */
const ENTRIES = [
  ...readdirSync(ROOT).filter((name) => /\.[jt]sx?$/.test(name) && !/\.(?:config|d)\.ts$/.test(name)),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, "/").length)),
  ),
  "lib/engine/embedded/search-process.ts",
];

/** All files of the project that a file imports, at run time or for types, through others too. */
function importedBy(entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const path of found) {
    if (!/\.[jt]sx?$/.test(path)) continue;
    const text = readFileSync(join(ROOT, path), "utf8");
    for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["'](\.[^"']+)["']/g))
      found.add(join(dirname(path), specifier!));
  }
  return found;
}

describe("the fingerprint of a build", () => {
  it("is made of every file that the site imports", () => {
    const files = importedBy(ENTRIES);
    expect(files.size).toBeGreaterThan(150);
    const known = new Set(sourceFiles());
    expect([...files].filter((file) => !known.has(file))).toEqual([]);
  });

  it("is not made of what tests and Next alone write and read", () => {
    expect(sourceFiles().filter((file) => /^(?:tests|scripts|data)\/|vitest|playwright|next-env/.test(file))).toEqual(
      [],
    );
  });
});
