import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { openConfinedRounds } from "./kills/confined-rounds.ts";
import { openFetchRounds } from "./kills/fetch-rounds.ts";
import { openRounds } from "./kills/rounds.ts";

export const summary =
  "kills the writing of corrections, or fetching, at random moments: nothing is lost, and nothing there twice";

const HELP = `
npm run bench -- kills [--of corrections|fetch|access] [--rounds N] [--seed S]

Writes corrections by "npm run corrections", each of which is ended by force at a random moment: before the line is in the
file, between file and archive, or within. After each, a start brings the archive to its ledger. It must then hold the ledger's
lines, say of every article what a fresh archive with that ledger says, and count what its articles have.

With "--of fetch", "npm run fetch" follows local sites that publish a page and an item of a feed each a round. At each end by force, and
when all was fetched at last, every page must be kept once and never asked for again, and every article be there once.

With "--of access", "npm run sync" puts apart what a reader may read of an archive whose articles come and go. At each end by force that is not
served, or holds nothing else; when it was brought up to date, what one that is made anew holds.

  --of WHAT    corrections (default), fetch or access
  --rounds N   how many (default: 50)
  --seed S     a whole number below 2^32 (default: 1)

Exit codes: 0 all agreed each time, 1 they did not, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      rounds: { type: "string", default: "50" },
      seed: { type: "string", default: "1" },
      of: { type: "string", default: "corrections" },
    });
    const [rounds, seed] = [values.rounds, values.seed].map(Number) as [number, number];
    if (!Number.isInteger(rounds) || !Number.isInteger(seed))
      throw new UsageError("Cannot kill: N and S are whole numbers.");
    if (!["corrections", "fetch", "access"].includes(values.of))
      throw new UsageError(`Cannot kill "${values.of}": it is corrections, fetch or access.`);
    const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
    try {
      const struck = new Map<string, number>();
      let failed = 0;
      const { round, finish, close } =
        values.of === "fetch"
          ? await openFetchRounds(folder, seed)
          : {
              round: await (values.of === "access" ? openConfinedRounds : openRounds)(folder, seed),
              finish: async () => [],
              close: () => {},
            };
      for (let number = 1; number <= rounds; number++) {
        const { struck: where, differences } = await round();
        struck.set(where, (struck.get(where) ?? 0) + 1);
        for (const difference of differences) console.log(`Round ${number} (${where}): ${difference}`);
        failed += Number(differences.length > 0);
      }
      const left = await finish();
      close();
      for (const difference of left) console.log(`At the end: ${difference}`);
      failed += Number(left.length > 0);
      const times = [...struck].map(([where, count]) => `${count} ${where}`).join(", ");
      console.log(`Seed ${seed}: ${rounds} rounds ended by force (${times}); ${failed} disagreed.`);
      return failed > 0 ? EXIT.failed : EXIT.done;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
