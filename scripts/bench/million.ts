import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { OWN } from "../../lib/engine/engines.ts";
import { archiveToServe } from "../lib/archive-to-serve.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { measured } from "./import/measured.ts";
import { importWatched } from "./million/import-watched.ts";
import { siteStarted } from "./million/site-started.ts";
import { courseOf } from "./million/tenths.ts";
import { compareSearches } from "./search/compare.ts";

export const summary = "a million articles: import, size, start, memory, and searches beside a floor (Linux)";

const STEPS = ["import", "site", "search"] as const;

const HELP = `
npm run bench -- million [N] [--at FOLDER] [--step NAME]...

Imports N (default: 1000000) generated articles into a new archive, serves it and searches it, and prints what that took beside
what it may take: no slower per article in the last tenth of the import than 1.3 times the first, and 700 MB of all its
processes; 3 s from the site's start to its first answer, and 1.5 GB of all its processes; each kind of search at most 1.5 times the
floor (see "bench -- search") at p95; browsing that was asked before in 2 ms. An import of a million takes two hours and more, and 25 GB.

  --at FOLDER   where articles.jsonl, archive.db and the import's samples are made (default: data/million)
  --step NAME   only this: ${STEPS.join(", ")}; the last two use the archive that is there. Can be repeated

Runs best with node --max-old-space-size=12000. Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** What readers do while the site's memory is looked at. */
const READERS = { count: 4, seconds: 30 };

const GIGABYTE = 1e9;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      at: { type: "string", default: join("data", "million") },
      step: { type: "string", multiple: true },
    });
    const count = Number(words[0] ?? 1_000_000);
    if (!Number.isSafeInteger(count) || count < 1000)
      throw new UsageError("Cannot bench a million: N is a whole number from 1000 on.");
    const steps = values.step ?? STEPS;
    const unknown = steps.find((step) => !STEPS.some((known) => known === step));
    if (unknown !== undefined) throw new UsageError(`Cannot bench a million: there is no step "${unknown}".`);
    mkdirSync(values.at, { recursive: true });
    const archive = join(values.at, "archive.db");
    if (steps.includes("import")) await benchImport(count, values.at);
    if (steps.includes("site")) await benchSite(archive);
    if (steps.includes("search")) await compareSearches(OWN.openIndexed(archive), false);
    return EXIT.done;
  });
}

async function benchImport(count: number, folder: string): Promise<void> {
  const [file, archive] = [join(folder, "articles.jsonl"), join(folder, "archive.db")];
  if (existsSync(archive)) throw new Error(`Cannot import into "${archive}": it is there already.`);
  await measured(["bench", "generate", String(count), "--out", file], folder);
  const samples = join(folder, "samples.jsonl");
  await importWatched(file, folder, samples);
  const { kept, seconds, ending, peakMegabytes, tenths } = courseOf(samples);
  console.log(
    `Imported ${kept.toLocaleString("en")} articles in ${seconds.toFixed(0)} s, ${(kept / seconds).toFixed(0)} a second, the last ${ending.toFixed(0)} s for people and index; peak ${peakMegabytes.toFixed(0)} MB (most: 700).`,
  );
  console.log(`by tenths, a second: ${tenths.map(({ perSecond }) => perSecond.toFixed(0)).join(" ")}`);
  console.log(`milliseconds of processor an article: ${tenths.map(({ processor }) => processor.toFixed(1)).join(" ")}`);
  const grown = tenths.at(-1)!.processor / tenths[0]!.processor;
  console.log(`the last tenth beside the first: ${grown.toFixed(2)} times the processor (most: 1.3)`);
  console.log(
    `archive: ${(statSync(archive).size / GIGABYTE).toFixed(1)} GB, its source ${(statSync(file).size / GIGABYTE).toFixed(1)} GB`,
  );
}

async function benchSite(archive: string): Promise<void> {
  await archiveToServe(archive);
  const { seconds, processor, peakMegabytes, megabytes, processes, perSecond, faults } = await siteStarted(
    READERS.count,
    READERS.seconds,
  );
  console.log(
    `Site: first answer ${seconds.toFixed(1)} s after its start (most: 3), which took ${processor.toFixed(1)} s of processor; ${megabytes.toFixed(0)} MB in ${processes} processes, ${peakMegabytes.toFixed(0)} at most (most: 1500), while ${READERS.count} readers were given ${perSecond.toFixed(1)} pages a second, ${faults} faults`,
  );
}
