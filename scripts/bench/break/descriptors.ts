import { readdirSync } from "node:fs";
import { processTree } from "../../lib/process-tree.ts";

/** Files and connections that a process and all that it has started hold open (Linux). */
export function descriptorsOf(pid: number): number {
  return processTree(pid).reduce((sum, one) => {
    try {
      return sum + readdirSync(`/proc/${one}/fd`).length;
    } catch {
      return sum;
    }
  }, 0);
}
