import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../lib/next.ts";
import { EXIT } from "../../lib/run-command.ts";

/** One process's time and memory. */
export interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** The flags of Node with which `npm run NAME` runs: limits of memory, for one. */
export function flagsOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return (scripts[name] as string).split(" ").filter((word) => word.startsWith("--"));
}

/** Runs one of the project's commands as npm does; its peak memory is read from the system while it runs (Linux). */
export async function measured(command: readonly string[], folder: string): Promise<Measured> {
  const started = performance.now();
  const env = { ...process.env, ARCHIVE: join(folder, "archive.db") };
  const [name = "", ...rest] = command;
  const child = spawn(process.execPath, [...flagsOf(name), "scripts/run.js", name, ...rest], {
    cwd: ROOT,
    env,
    stdio: "ignore",
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 100);
  const status = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(watch);
  if (status !== EXIT.done && status !== EXIT.rejected)
    throw new Error(`Cannot measure "${command.slice(0, 2).join(" ")}": it ended with ${status}.`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak };
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
