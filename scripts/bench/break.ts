import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { askAt } from "./break/ask.ts";
import type { Attempt, Field } from "./break/attempt.ts";
import { BY_FILES } from "./break/by-files.ts";
import { BY_IMPORTS } from "./break/by-imports.ts";
import { BY_REQUESTS } from "./break/by-requests.ts";
import { stoppedWhileAsked } from "./break/stopped.ts";
import { type Asked, faultsIn, readUntil, within } from "./load/readers.ts";
import { type Served, whileServed } from "./load/served.ts";
import { drawPath, readingOf } from "./page/paths.ts";
import { randomFor, STREAM } from "./synthetic/random.ts";

export const summary = "tries again all that once broke the site, an import or the archive, while the site is read";

const ATTEMPTS: readonly Attempt[] = [...BY_REQUESTS, ...BY_IMPORTS, ...BY_FILES];

const HELP = `
npm run bench -- break [--archive PATH] [--readers N] [--pause MS] [--only WORDS] [--seed S]

Serves a copy of an archive (default: the samples) from two processes to readers (default: 50), each of whom looks at a page for a
while (MS on average, default: 3000). Meanwhile what once broke the site, an import or the archive is tried again: ${ATTEMPTS.length}
attempts, and at the end the site is stopped under them. Of each it says whether it held, and what the readers waited for; each of their requests
must be answered with 200, or with what the attempt itself brings about. --only: attempts whose names hold these words.
Needs Linux; run it as an account that may mount a disk in a namespace of its own for that of a full disk.

Exit codes: 0 all held, 1 something broke, 2 wrong use.`;

const PORT = 3248;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      archive: { type: "string" },
      readers: { type: "string", default: "50" },
      pause: { type: "string", default: "3000" },
      only: { type: "string", default: "" },
      seed: { type: "string", default: "1" },
    });
    const given = [values.readers, values.pause, values.seed].map(Number);
    const [readers = 0, pause = 0, seed = 0] = given;
    if (!given.every((number) => Number.isSafeInteger(number) && number >= 0))
      throw new UsageError("Cannot try: readers, MS and S are whole numbers.");
    const attempts = ATTEMPTS.filter(({ name }) => name.includes(values.only));
    const broken = await whileServed(values.archive, { port: PORT, processes: 2 }, (served) =>
      tryAll(served, attempts, { readers, pause, seed }),
    );
    console.log(`Seed ${seed}: ${attempts.length + 1} tried under ${readers} readers, ${broken} broke something.`);
    return broken > 0 ? EXIT.failed : EXIT.done;
  });
}

interface Readers {
  readonly readers: number;
  readonly pause: number;
  readonly seed: number;
}

/** Tries one after the other; how many did not hold. */
async function tryAll(
  served: Served,
  attempts: readonly Attempt[],
  { readers, pause, seed }: Readers,
): Promise<number> {
  const field: Field = { ...served, ask: askAt(served.address) };
  const reading = await readingOf(served.address);
  let broken = 0;
  for (const { name, mayBe = [], run } of attempts) {
    const random = randomFor(seed, STREAM.request, 0);
    const began = performance.now();
    const trying = run(field).catch((error: Error) => [`it failed: ${error.message}`]);
    const course = { readers, pause, random, draw: () => drawPath(random, reading) };
    const [wrong, asked] = await Promise.all([trying, readUntil(served.address, course, trying)]);
    const bad = asked.filter(({ status }) => status !== 200 && !mayBe.includes(status));
    broken += told(name, [...wrong, ...faultsIn(bad)], asked, performance.now() - began);
  }
  return broken + told("the site is stopped while it is asked", await stoppedWhileAsked(field), [], 0);
}

function told(name: string, wrong: readonly string[], asked: readonly Asked[], took: number): number {
  const read = asked.length > 0 ? `; ${asked.length} pages read, half within ${within(0.5, asked).toFixed(0)} ms` : "";
  console.log(`${wrong.length === 0 ? "held  " : "BROKEN"} ${name} (${(took / 1000).toFixed(0)} s${read})`);
  for (const one of wrong) console.log(`         ${one}`);
  return Number(wrong.length > 0);
}
