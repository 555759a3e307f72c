import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { backUp } from "../../lib/upkeep/backup.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { flagsOf } from "./import/measured.ts";
import type { Kind } from "./scale/entry.ts";
import { type Filling, type Row, SMALL } from "./scale/fill.ts";

export const summary = "many articles, made and not read, through the archive's own passes: time, memory, size";

/** So much may an article cost, and the process hold, in the last tenth beside the first. */
const LEVEL = 1.3;

const HELP = `
npm run bench -- scale [N] [--every N] [--words N] [--shuffled] [--at FOLDER] [--no-backup] [--seed S]

Keeps N (default: 5000000) short articles in a new archive, made with their people as reading would find them: names with a long tail,
copies, versions, 685 a day. What decides which article is known, which are copies or versions, and which names are one
person's, is the archive's own; only reading texts is left out. Each import's row has its articles' milliseconds of processor (made, kept,
people), those of a small import of ${SMALL} behind it, memory of the process that keeps, and the file's size. Then the archive is
opened and backed up. The last tenth should cost at most ${LEVEL} times the first. 5 million take about 20 GB, and as much for the backup.

  --every N      articles of an import (default: 100000)
  --words N      words of a text, about (default: 60); keys of copies grow with it, one for each eight
  --shuffled     in no order of date
  --at FOLDER    where archive.db and backup are made and stay (default: a folder that is deleted)
  --no-backup    leaves that out
  --seed S       a whole number (default: 1)

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      every: { type: "string", default: "100000" },
      words: { type: "string", default: "60" },
      shuffled: { type: "boolean", default: false },
      at: { type: "string" },
      "no-backup": { type: "boolean", default: false },
      seed: { type: "string", default: "1" },
    });
    const [count = 0, every = 0, length = 0, seed = 0] = [
      words[0] ?? 5_000_000,
      values.every,
      values.words,
      values.seed,
    ].map(Number);
    if (![count, every, length, seed].every((one) => Number.isSafeInteger(one) && one > 0) || words.length > 1)
      throw new UsageError("Cannot bench the scale: N, --every, --words and --seed are whole numbers above 0.");
    const kind: Kind = { seed, count, words: length, shuffled: values.shuffled };
    const folder = values.at ?? mkdtempSync(join(tmpdir(), "dateline-scale-"));
    mkdirSync(folder, { recursive: true });
    try {
      const path = join(folder, "archive.db");
      const rows = await filled({ kind, path, every });
      sayCourse(rows);
      await sayOpened(path, count);
      if (!values["no-backup"]) await sayBackedUp(path, join(folder, "backup"));
      return EXIT.done;
    } finally {
      if (values.at === undefined) rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Fills an archive in a process under an import's limits, and prints each row as it comes. */
async function filled(filling: Filling): Promise<Row[]> {
  const rows: Row[] = [];
  console.log(
    `  articles   ms each: made   kept  people   ${SMALL} more: kept  people, ms   MB now  most      GB  s by the clock`,
  );
  const child = fork(new URL("scale/filling.ts", import.meta.url), { execArgv: flagsOf("import") });
  child.on("message", (row: Row) => {
    rows.push(row);
    console.log(lineOf(row));
  });
  child.send(filling);
  const [code, signal] = await new Promise<unknown[]>((resolve) => child.once("exit", (...how) => resolve(how)));
  if (code !== EXIT.done) throw new Error(`Cannot fill "${filling.path}": its process ended with ${signal ?? code}.`);
  return rows;
}

function lineOf(row: Row): string {
  const cells = [
    [row.articles.toLocaleString("en"), 10],
    [row.making.toFixed(2), 16],
    [row.keeping.toFixed(2), 7],
    [row.people.toFixed(2), 8],
    [row.smallKeeping.toFixed(0), 17],
    [row.smallPeople.toFixed(0), 8],
    [row.megabytes.toFixed(0), 13],
    [row.most.toFixed(0), 6],
    [(row.bytes / 1e9).toFixed(2), 8],
    [row.at.toFixed(0), 16],
  ] as const;
  return cells.map(([text, width]) => text.padStart(width)).join("");
}

function sayCourse(rows: readonly Row[]): void {
  const tenth = Math.max(1, Math.floor(rows.length / 10));
  const mean = (some: readonly Row[], of: (row: Row) => number) =>
    some.reduce((sum, row) => sum + of(row), 0) / some.length;
  const grown = (of: (row: Row) => number) =>
    (mean(rows.slice(-tenth), of) / mean(rows.slice(0, tenth), of)).toFixed(2);
  console.log(
    `the last tenth beside the first: kept ${grown((row) => row.keeping)}, people ${grown((row) => row.people)}, ${SMALL} more ${grown((row) => row.smallKeeping + row.smallPeople)}, memory ${grown((row) => row.megabytes)} times (should: ${LEVEL} at most)`,
  );
  const { articles, bytes } = rows.at(-1)!;
  console.log(`archive: ${(bytes / 1e9).toFixed(2)} GB, ${(bytes / articles / 1000).toFixed(2)} KB an article`);
}

async function sayOpened(path: string, count: number): Promise<void> {
  const [seconds, processor] = await spent(async () => {
    const archive = openArchive(path);
    const [copies, people] = [archive.copyCount(), archive.count()];
    archive.close();
    console.log(`${people.toLocaleString("en")} articles of ${count.toLocaleString("en")}, ${copies} of them copies`);
  });
  console.log(`opened and counted in ${processor.toFixed(1)} s of processor, ${seconds.toFixed(1)} by the clock`);
}

async function sayBackedUp(path: string, to: string): Promise<void> {
  const settings = { shown: {}, secret: [] };
  const options = { withoutFetched: false, settings, onProgress: () => {} };
  const corrections = join(path, "..", "corrections.jsonl");
  const [seconds, processor] = await spent(() => backUp({ archive: path, corrections }, to, options));
  console.log(
    `backed up and checked in ${processor.toFixed(1)} s of processor, ${seconds.toFixed(1)} by the clock: ${(statSync(join(to, "archive.db")).size / 1e9).toFixed(2)} GB`,
  );
}

/** Seconds by the clock and of this process's processor. */
async function spent(work: () => Promise<unknown>): Promise<readonly [number, number]> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return [(performance.now() - began) / 1000, (user + system) / 1e6];
}
