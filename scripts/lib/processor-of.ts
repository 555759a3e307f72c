import { readFileSync } from "node:fs";
import { processTree } from "./process-tree.ts";

/** Milliseconds of processor that a process took, with all that it has started, and those of them that have ended (Linux). */
export function processorOf(pid: number): number {
  return processTree(pid).reduce((sum, one) => sum + ownOf(one), 0);
}

/** Fields 14 to 17 of a process's stat, in hundredths of a second: its own, and of those that it started and that ended. */
function ownOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return 10 * fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}
