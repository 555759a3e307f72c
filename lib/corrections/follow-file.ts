import { statSync } from "node:fs";
import type { z } from "zod";
import { headOf, type LineFile, type LinesOf, readLineFile, writeLines } from "./line-file.ts";

/** A file of lines that is followed: what it makes is worked out again when it changes. */
export interface Followed<T> {
  /** Tells the file that is there from any other. */
  readonly state: () => string;
  readonly read: () => T;
}

/** Follows the file of lines at a path; `made` is what its lines make. */
export function followFile<L extends { readonly id: string; readonly at: string }, T>(
  path: string,
  of: LinesOf<L>,
  made: (file: LineFile<L>) => T,
): Followed<T> {
  let known: { readonly state: string; readonly value: T } | null = null;
  const state = (): string => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found ? `${found.ino} ${found.size} ${found.mtimeNs}` : "";
  };
  return {
    state,
    read() {
      const now = state();
      if (known?.state !== now) known = { state: now, value: made(readLineFile(path, of)) };
      return known.value;
    },
  };
}

/** Writes changes behind the last line of a file, on disk when it returns, and gives the lines, each later than all before it. */
export function appendChanges<L extends { readonly id: string; readonly at: string }>(
  path: string,
  of: LinesOf<L> & { readonly schema: z.ZodType<L> },
  changes: readonly object[],
  now = Date.now(),
): L[] {
  let before = readLineFile(path, of).lines.at(-1);
  const lines = changes.map((change) => {
    before = of.schema.parse({ ...headOf(before, now), ...change });
    return before;
  });
  writeLines(path, of.what, lines);
  return lines;
}
