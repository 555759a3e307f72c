import { readFileSync } from "node:fs";
import { processTree } from "./process-tree.ts";

/** The memory that a process and all that it has started hold together, in megabytes (Linux): what several share counts once. */
export function memoryOf(pid: number): number {
  return processTree(pid).reduce((sum, one) => sum + shareOf(one), 0);
}

/** What a process has for itself, and its part of what it shares; nothing where it has ended. */
export function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
