import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ROOT } from "../../lib/next.ts";
import { flagsOf } from "../import/measured.ts";
import { articleAt } from "../synthetic/article.ts";

/** Writes articles that no archive has, of a seed and from an index on, to a file as imports read it. */
export function writeNew(folder: string, seed: number, from: number, count: number): string {
  const file = join(folder, `new-${from}.jsonl`);
  const lines = Array.from({ length: count }, (_, at) => JSON.stringify(articleAt(seed, from + at).article));
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

/** A command under way, in a process of its own that runs as npm runs it. */
export function begin(command: readonly string[], archive: string) {
  const [name = "", ...rest] = command;
  const child = spawn(process.execPath, [...flagsOf(name), "scripts/run.js", name, ...rest], {
    cwd: ROOT,
    env: { ...process.env, ARCHIVE: archive, ENGINE: "embedded" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = Promise.all([text(child.stderr), new Promise<number | null>((resolve) => child.on("close", resolve))]);
  return { child, ended: ended.then(([said, code]) => ({ said: said.trim(), code })) };
}
