import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { ROOT } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { canMount, withDisk } from "./full/room.ts";
import { openRounds } from "./full/rounds.ts";

export const summary =
  "fills the disk under imports, corrections, reindexing and backups: it is said, and nothing is lost";

const HELP = `
npm run bench -- full [--rounds N] [--seed S]

Makes a disk of 64 MB in memory for itself, and an archive on it. In each round a random act, an import, a correction, reindex
or a backup, is tried with at most 3 MB left. What fails must say so in plain words and leave the archive sound and no backup
half; with room again the act must be done, and archive, ledger and index be what they would have been.

Needs Linux that lets this account have namespaces of its own (unshare -rm).

  --rounds N   how many (default: 30)
  --seed S     a whole number below 2^32 (default: 1)

Exit codes: 0 all agreed each time, 1 they did not, 2 wrong use.`;

/** Megabytes of the disk. */
const SIZE = 64;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      rounds: { type: "string", default: "30" },
      seed: { type: "string", default: "1" },
      // Where the disk is, for the process that has it.
      disk: { type: "string" },
    });
    const [rounds, seed] = [values.rounds, values.seed].map(Number) as [number, number];
    if (!Number.isInteger(rounds) || !Number.isInteger(seed))
      throw new UsageError("Cannot fill the disk: N and S are whole numbers.");
    if (values.disk !== undefined) return all(values.disk, rounds, seed);
    if (!canMount())
      throw new Error("Cannot fill a disk: this account may not mount one in a namespace of its own (unshare -rm).");
    const folder = mkdtempSync(join(tmpdir(), "dateline-full-"));
    const own = [
      process.execPath,
      "scripts/run.js",
      "bench",
      "full",
      "--rounds",
      String(rounds),
      "--seed",
      String(seed),
    ];
    const [command = "", ...words] = withDisk(folder, SIZE, [...own, "--disk", folder]);
    const { status } = spawnSync(command, words, { cwd: ROOT, stdio: "inherit" });
    rmSync(folder, { recursive: true, force: true });
    return status ?? EXIT.failed;
  });
}

async function all(folder: string, rounds: number, seed: number): Promise<number> {
  const round = await openRounds(folder, seed);
  const failing = new Map<string, number>();
  let failed = 0;
  for (let number = 1; number <= rounds; number++) {
    const { act, failed: hadNoRoom, differences } = await round();
    failing.set(act, (failing.get(act) ?? 0) + Number(hadNoRoom));
    for (const difference of differences) console.log(`Round ${number} (${act}): ${difference}`);
    failed += Number(differences.length > 0);
  }
  const times = [...failing].map(([act, count]) => `${act} ${count}`).join(", ");
  console.log(`Seed ${seed}: ${rounds} rounds, of which failed for want of room: ${times}; ${failed} disagreed.`);
  return failed > 0 ? EXIT.failed : EXIT.done;
}
