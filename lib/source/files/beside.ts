import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Beside } from "../record.ts";
import { diskFile } from "./disk-file.ts";
import { shownPath } from "./file-name.ts";

/** Whether a path leads to a file in its folder, below it, or in the one above it: a file must not make others be read. */
export function staysBeside(name: string): boolean {
  const parts = name.split(/[/\\]/);
  const isAbsolute = /^(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(name);
  return !isAbsolute && (!parts.includes("..") || (parts.length === 2 && parts[0] === ".."));
}

/** The files beside one on disk, by its shown path. */
export function besideOnDisk(path: string): Beside {
  const folder = dirname(path);
  const listed = async (from: string, prefix: string) => {
    const names = await readdir(from, { encoding: "buffer" }).catch(() => []);
    return names.map((name) => `${prefix}${shownPath(name)}`);
  };
  return {
    names: async () => [...(await listed(folder, "")), ...(await listed(join(folder, ".."), "../"))],
    open: async (name) => (staysBeside(name) ? diskFile(join(folder, name)).catch(() => null) : null),
  };
}
