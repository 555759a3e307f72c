import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { JobFailed } from "../processes/job-failed.ts";
import { openPool } from "../processes/pool.ts";
import type { ReadJob, Readout } from "./read-process.ts";
import type { ReadContext, Unread } from "./read-record.ts";

/** The article (null: it holds no words) and what is to be said of how it was read, or why it could not be read. */
export type Reading = Readout | { readonly reason: string };

/** Processes that read. Nothing that they are given can end or hold the one that started them. */
export interface ReadProcesses {
  /** Fails only where no process can be started. */
  readonly read: (unread: Unread) => Promise<Reading>;
  /** What is read from here on goes by another context. */
  readonly use: (context: ReadContext) => void;
  readonly close: () => void;
}

/** How many processes at most, and the seconds of the processor that a text of so many UTF-16 units may take. */
export interface ReadOptions {
  readonly processes?: number;
  readonly deadline?: (length: number) => number;
}

const PROGRAM = fileURLToPath(new URL("read-process.ts", import.meta.url));

/** Megabytes of heap a process: a hundred hold gazetteers, lexicons and language profiles, the rest is for one text at a time. */
const MEMORY = 300;

/** A process is sent all texts that are on their way, so that it goes on while a batch is written here. */
const AHEAD = 1000;

/** Another process is worth its start of a second and its memory where each has so many texts. */
const WORTH_ANOTHER = 200;

/** Beside the one that keeps what they read. On two processors a second would be started, and warm up, for nothing: tried. */
const spareProcesses = (): number => Math.min(2, Math.max(1, availableParallelism() - 1));

/** A usual text takes a few milliseconds, a long one a second for each million units. */
const usualDeadline = (length: number): number => 30 + 15 * (length / 1e6);

/** A large model takes seconds for a usual text. */
const modelDeadline = (length: number): number => 300 + 20_000 * (length / 1e6);

/** By the clock a text is waited for so many times as long, for what waits and does no work: an import gives way to all else. */
const WAITED = 20;

/**
 * Starts to read in processes of their own; the first comes with the first text. Threads would not do: a limit of memory
 * in a thread ends the whole process where one large array passes it, and a text that is never done may be in code that a
 * thread cannot be called out of.
 */
export function startReading(
  context: ReadContext,
  { processes = spareProcesses(), deadline }: ReadOptions = {},
): ReadProcesses {
  const pool = openPool<ReadContext, ReadJob, Readout>({
    program: PROGRAM,
    processes,
    memory: MEMORY,
    young: 4,
    ahead: AHEAD,
    worthAnother: WORTH_ANOTHER,
    setup: context,
  });
  let byModel = context.model !== undefined;
  return {
    async read(unread) {
      const length = lengthOf(unread);
      const seconds = (deadline ?? (byModel ? modelDeadline : usualDeadline))(length);
      try {
        return await pool.run({ unread, seconds }, seconds * WAITED);
      } catch (error) {
        return { reason: reasonOf(error, length, seconds) };
      }
    },
    use(next) {
      byModel = next.model !== undefined;
      pool.use(next);
    },
    close: pool.close,
  };
}

/** How much there is to read, in UTF-16 units. */
export function lengthOf(unread: Unread): number {
  const { title, text } = "kind" in unread ? { title: unread.fields.title, text: unread.text } : unread.raw;
  return (title?.length ?? 0) + text.length;
}

function reasonOf(error: unknown, length: number, seconds: number): string {
  if (!(error instanceof JobFailed)) throw error;
  const { failure, detail } = error;
  switch (failure) {
    case "fault":
      return faultOf(detail);
    case "overdue":
      return `takes more than ${Math.round(seconds)} seconds to read`;
    case "memory":
      return `is too much to read: its ${length.toLocaleString("en")} characters took more than ${MEMORY} MB of memory`;
    case "ended":
      return faultOf(`the process that read it was ended, ${detail}`);
    default:
      throw new Error(`Cannot read: a process that reads articles could not be started (${detail}).`, { cause: error });
  }
}

const faultOf = (words: string): string => `cannot be read: this is a fault of Dateline, not of the text (${words})`;
