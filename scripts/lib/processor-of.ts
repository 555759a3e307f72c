import { readFileSync } from "node:fs";
import { processTree } from "./process-tree.ts";

/** Seconds of processor that a process and what it has started took, with those that have ended since, to hundredths (Linux). */
export function processorOf(pid: number): number {
  return processTree(pid).reduce((sum, one) => sum + ticksOf(one) / 100, 0);
}

/** What a process took itself, and those that it has waited for; nothing where it has ended. */
function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}
