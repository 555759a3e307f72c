import { readdirSync, readFileSync } from "node:fs";

/** A process and all that it and those have started, by their numbers (Linux); none where it has ended. */
export function processTree(pid: number): number[] {
  try {
    const started = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return [pid, ...started.flatMap(processTree)];
  } catch {
    return [];
  }
}
