import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { limitUse } from "../../lib/processes/limit-use.ts";
import { serve } from "../../lib/processes/serve.ts";
import { readBytes } from "../../lib/source/read.ts";

/** A file to be read, and the seconds of the processor after which it is never done. */
export interface ReadingJob {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly endless: number;
}

/** How reading a file went: what should not have been (null: nothing), the processor's time in seconds, and the most memory
 * that the process ever held, in megabytes. */
export interface Reading {
  readonly fault: string | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly records: number;
  /** Why the first of what was refused was. */
  readonly refused: string | null;
}

/** A refusal says of a file what it is or does. */
const REASON = /^(?:[a-z]+s|may|cannot|would) \S/;

/** What no answer tells: words on the console, failures that nobody waited for. */
const said: string[] = [];
process.on("unhandledRejection", (error) => void said.push(`lets a failure go unheard: ${(error as Error).message}`));
for (const how of ["log", "warn", "error", "info"] as const)
  console[how] = (...words: unknown[]) => void said.push(`writes to the console: ${words.join(" ")}`);

const use = limitUse();

/** Reads files in a process apart: `npm run fuzz` is on the other side. */
serve<null, ReadingJob, Reading>(async ({ name, bytes, endless }) => {
  use.begin(endless);
  const before = process.cpuUsage();
  let fault: string | null = null;
  let records = 0;
  let refused: string | null = null;
  said.length = 0;
  for await (const found of readBytes(name, name, Buffer.from(bytes))) {
    if (found.kind === "record") {
      records++;
      // Parts that do not fit are left out, with a note; that they are too many is no fault of a reader.
      fault ??= found.notes.find((note) => /^its parts (?!are more than)/.test(note)) ?? null;
      continue;
    }
    refused ??= found.reason;
    if (!REASON.test(found.reason) || /fault of Dateline/.test(found.reason)) fault = found.reason;
  }
  await nextTurn();
  use.end();
  fault ??= said[0] ?? null;
  const { user, system } = process.cpuUsage(before);
  return { fault, seconds: (user + system) / 1e6, megabytes: mostHeld(), records, refused };
});

/** Where the system does not tell, it is what is held now. */
function mostHeld(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))![1]) / 1024;
  } catch {
    return process.memoryUsage.rss() / 1024 ** 2;
  }
}
