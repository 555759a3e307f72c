import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledgered } from "../../../lib/query/corrections/write-job.ts";
import { ROOT } from "../../lib/next.ts";
import { articleAt } from "../synthetic/article.ts";

/** An archive with corrections, and the same without. */
export interface Beside {
  readonly folder: string;
  readonly without: Ledgered;
  readonly corrected: Ledgered;
}

/** Rounds of which the middle counts. */
const ROUNDS = 3;

/** Starts with both, in turns: what a start does before the site is served. Prints the ratio of the medians. */
export async function measureStart({ without, corrected }: Beside): Promise<void> {
  await inTurns("start-up", without, corrected, () => ["sync"]);
}

/** Imports the same new articles into both, in turns. Prints the ratio of the medians. */
export async function measureImport({ folder, without, corrected }: Beside, from: number, size: number): Promise<void> {
  const files = Array.from({ length: ROUNDS }, (_, round) => {
    const file = join(folder, `new-${round}.jsonl`);
    const lines = Array.from({ length: size }, (_, n) => JSON.stringify(articleAt(1, from + round * size + n).article));
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  });
  await inTurns(`import of ${size}`, without, corrected, (round) => ["import", files[round]!]);
}

async function inTurns(
  name: string,
  without: Ledgered,
  corrected: Ledgered,
  command: (round: number) => readonly string[],
): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    // Whichever comes second finds what both read in memory.
    const turns = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const turn of turns) times[turn]!.push(await seconds(command(round), [without, corrected][turn]!));
  }
  const [plain, said] = times.map(median) as [number, number];
  console.log(`${name}: ${plain.toFixed(2)} s without, ${said.toFixed(2)} s with: × ${(said / plain).toFixed(2)}`);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

async function seconds(words: readonly string[], { archive, corrections }: Ledgered): Promise<number> {
  const env = { ...process.env, ARCHIVE: archive, CORRECTIONS: corrections, ENGINE: "embedded" };
  const started = performance.now();
  const child = spawn(process.execPath, ["scripts/run.js", ...words], { cwd: ROOT, env, stdio: "ignore" });
  const status = await new Promise((resolve) => child.on("exit", resolve));
  if (status !== 0) throw new Error(`Cannot measure "${words[0]}": it ended with ${status}.`);
  return (performance.now() - started) / 1000;
}
