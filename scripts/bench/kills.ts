import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { openRounds, type Round } from "./kills/rounds.ts";

export const summary =
  "kills the writing of corrections at random moments: ledger and archive agree after the next start";

const HELP = `
npm run bench -- kills [--rounds N] [--seed S]

Writes corrections by "npm run corrections", each of which is ended by force at a random moment: before the line is in the
file, between file and archive, or within. After each, a start brings the archive to its ledger. It must then hold the ledger's
lines, say of every article what a fresh archive with that ledger says, and count what its articles have.

  --rounds N   how many (default: 50)
  --seed S     a whole number below 2^32 (default: 1)

Exit codes: 0 they agreed each time, 1 they did not, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      rounds: { type: "string", default: "50" },
      seed: { type: "string", default: "1" },
    });
    const [rounds, seed] = [values.rounds, values.seed].map(Number) as [number, number];
    if (!Number.isInteger(rounds) || !Number.isInteger(seed))
      throw new UsageError("Cannot kill: N and S are whole numbers.");
    const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
    try {
      const struck = new Map<Round["struck"], number>();
      let failed = 0;
      const round = await openRounds(folder, seed);
      for (let number = 1; number <= rounds; number++) {
        const { struck: where, differences } = await round();
        struck.set(where, (struck.get(where) ?? 0) + 1);
        for (const difference of differences) console.log(`Round ${number} (${where}): ${difference}`);
        failed += Number(differences.length > 0);
      }
      const times = [...struck].map(([where, count]) => `${count} ${where}`).join(", ");
      console.log(`Seed ${seed}: ${rounds} rounds ended by force (${times}); ${failed} disagreed.`);
      return failed > 0 ? EXIT.failed : EXIT.done;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
