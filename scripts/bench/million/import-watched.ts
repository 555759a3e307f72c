import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryOf } from "../../lib/memory-of.ts";
import { ROOT } from "../../lib/next.ts";
import { processorOf } from "../../lib/processor-of.ts";
import { EXIT } from "../../lib/run-command.ts";
import { flagsOf } from "../import/measured.ts";

/** How an import stood: seconds since it began, articles kept, megabytes and seconds of processor of all its processes. */
export interface Sample {
  readonly at: number;
  readonly kept: number;
  readonly memory: number;
  readonly processor: number;
}

/** Imports a file into `archive.db` of a folder as npm does, and writes how it stood each second as lines of JSON (Linux). */
export async function importWatched(file: string, folder: string, samples: string): Promise<void> {
  const command = [...flagsOf("import"), "scripts/run.js", "import", file];
  const env = { ...process.env, ARCHIVE: join(folder, "archive.db") };
  const began = performance.now();
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  writeFileSync(samples, "");
  let kept = 0;
  child.stderr.setEncoding("utf8").on("data", (said: string) => {
    const shown = [...said.matchAll(/^articles read: ([\d,]+)/gm)].at(-1);
    if (shown) kept = Number(shown[1]!.replaceAll(",", ""));
  });
  const watch = setInterval(() => {
    const at = (performance.now() - began) / 1000;
    const sample: Sample = { at, kept, memory: memoryOf(child.pid!), processor: processorOf(child.pid!) };
    appendFileSync(samples, `${JSON.stringify(sample)}\n`);
  }, 1000);
  const status = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(watch);
  if (status !== EXIT.done) throw new Error(`Cannot measure an import of "${file}": it ended with ${status}.`);
}
