import { readFileSync } from "node:fs";

/** The memory that processes hold, in megabytes (Linux): a process and those that it started, each by its number. */
export function memoryOf(pid: number): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const one of [pid, ...childrenOf(pid)]) held.set(one, residentOf(one));
  return held;
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
