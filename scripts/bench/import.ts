import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readArguments } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { type Measured, measured } from "./import/measured.ts";

export const summary = "imports synthetic archives of several sizes: articles a second, peak memory";

const HELP = `
npm run bench -- import [N...]

Imports synthetic archives of N articles (default: 20000 200000), each in a process of its own, and again (nothing
changes then). The floor is reading the same file line by line and parsing its JSON, in the same run.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const sizes = (words.length ? words : ["20000", "200000"]).map(Number);
    console.log("articles      first: articles/s  peak MB   × floor   again: articles/s  peak MB");
    for (const size of sizes) await benchSize(size);
    return EXIT.done;
  });
}

async function benchSize(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const file = join(folder, "articles.jsonl");
    await measured(["bench", "generate", String(size), "--out", file], folder);
    const floor = await floorSeconds(file);
    const first = await measured(["import", file], folder);
    const again = await measured(["import", file], folder);
    const rate = ({ seconds }: Measured) =>
      Math.round(size / seconds)
        .toLocaleString("en")
        .padStart(12);
    const peak = ({ peakMegabytes }: Measured) => String(Math.round(peakMegabytes)).padStart(10);
    const ratio = (first.seconds / floor).toFixed(0).padStart(8);
    console.log(
      `${size.toLocaleString("en").padStart(8)}  ${rate(first)}     ${peak(first)} ${ratio}   ${rate(again)}     ${peak(again)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function floorSeconds(file: string): Promise<number> {
  const started = performance.now();
  let read = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) read += JSON.parse(line).text.length;
  return read > 0 ? (performance.now() - started) / 1000 : Number.NaN;
}
