import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { openActRounds } from "./kills/act-rounds.ts";
import { openConfinedRounds } from "./kills/confined-rounds.ts";
import { openCorrectionRounds } from "./kills/correction-rounds.ts";
import { openFetchRounds } from "./kills/fetch-rounds.ts";
import type { Rounds } from "./kills/round.ts";
import { openSiteRounds } from "./kills/site-rounds.ts";
import { openWriterRounds } from "./kills/writer-rounds.ts";

export const summary =
  "kills imports, corrections, fetching, reindexing and alerts at random moments: nothing is lost, and nothing there twice";

/** What can be ended by force. */
const KINDS: Readonly<Record<string, (folder: string, seed: number) => Promise<Rounds>>> = {
  corrections: openCorrectionRounds,
  fetch: openFetchRounds,
  import: (folder, seed) => openActRounds(folder, seed, ["import"]),
  reindex: (folder, seed) => openActRounds(folder, seed, ["reindex"]),
  alerts: (folder, seed) => openActRounds(folder, seed, ["alerts"]),
  site: openSiteRounds,
  writer: openWriterRounds,
  access: openConfinedRounds,
  all: (folder, seed) => openActRounds(folder, seed, ["import", "corrections", "fetch", "reindex", "alerts"]),
};

/** Of many rounds it is said how far they are. */
const SAID_EVERY = 25;

const NAMES = Object.keys(KINDS).join(", ");

const HELP = `
npm run bench -- kills [--of WHAT] [--rounds N] [--seed S]

Runs commands that are ended by force at random moments (kill -9). WHAT is one of: ${NAMES}.

import, reindex, alerts, all: on one archive with a ledger, a reading list and an alert. After each end by force
"archive -- check" must find nothing but work that is left. The command is begun again, to be ended by force once more or to come to its
end; then nothing may be left, every article be there, and the alert have told each text once in its file. At the end, all must be as in an archive that was
given the same and never disturbed. "all" does each in turn, corrections and fetching too.

corrections: before the line is in the file, between file and archive, or within. After each, a start brings the archive to its
ledger. It must then hold the ledger's lines, say of every article what a fresh archive with that ledger says, and count what
its articles have.

fetch: local sites publish a page and an item of a feed each a round. At each end by force, and when all was fetched at last,
every page must be kept once and never asked for again, and every article be there once.

site: processes of a site of two over the samples, while it is read: those that serve pages, and those that search. Another must take the
place of each, and no reader notice that of a search. Where a machine does so much else that some are not answered in time, that is
told and no fault.

writer: the process that writes corrections and lists for the site. What it said it wrote must be there once, all else at most once.

access: "npm run sync" puts apart what a reader may read of an archive whose articles come and go. At each end by force that is not
served, or holds nothing else; when it was brought up to date, what one that is made anew holds.

  --of WHAT    what is ended (default: corrections)
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
    const open = KINDS[values.of];
    if (!open) throw new UsageError(`Cannot kill "${values.of}": it is one of ${NAMES}.`);
    const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
    try {
      const struck = new Map<string, number>();
      let failed = 0;
      const { round, finish } = await open(folder, seed);
      for (let number = 1; number <= rounds; number++) {
        const { struck: where, differences } = await round();
        struck.set(where, (struck.get(where) ?? 0) + 1);
        for (const difference of differences) console.log(`Round ${number} (${where}): ${difference}`);
        failed += Number(differences.length > 0);
        if (number % SAID_EVERY === 0 && number < rounds) console.log(`${number} rounds: ${timesOf(struck)}.`);
      }
      const left = await finish();
      for (const difference of left) console.log(`At the end: ${difference}`);
      failed += Number(left.length > 0);
      console.log(`Seed ${seed}: ${rounds} rounds ended by force (${timesOf(struck)}); ${failed} disagreed.`);
      return failed > 0 ? EXIT.failed : EXIT.done;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const timesOf = (struck: ReadonlyMap<string, number>) =>
  [...struck].map(([where, count]) => `${count} ${where}`).join(", ");
