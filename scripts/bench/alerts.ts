import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { simulateAlerts } from "./alerts/simulation.ts";

export const summary =
  "runs alerts that are killed, to servers that fail, by clocks that go back: each text is told once";

const HELP = `
npm run bench -- alerts [--rounds N] [--seed S]

Imports articles, and after each import runs alerts by mail, webhook and file in a process that may be ended by force at any
moment, while the servers refuse, break off after they took a message, or say nothing, and the clock jumps. At the end each
text must have been told by each alert that asks for it, under one Message-ID or Idempotency-Key alone.

  --rounds N   how many imports (default: 100)
  --seed S     a whole number below 2^32 (default: 1)

Exit codes: 0 all was told once, 1 it was not, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      rounds: { type: "string", default: "100" },
      seed: { type: "string", default: "1" },
    });
    const [rounds, seed] = [values.rounds, values.seed].map(Number) as [number, number];
    if (!Number.isInteger(rounds) || !Number.isInteger(seed))
      throw new UsageError("Cannot simulate: N and S are whole numbers.");
    const folder = mkdtempSync(join(tmpdir(), "dateline-alerts-"));
    try {
      const { problems, expected, killed } = await simulateAlerts(folder, rounds, seed);
      for (const problem of problems) console.log(problem);
      console.log(
        `Seed ${seed}: ${rounds} imports, ${killed} runs killed, ${expected} texts to be told, ${problems.length} of them not as they should.`,
      );
      return problems.length > 0 ? EXIT.failed : EXIT.done;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
