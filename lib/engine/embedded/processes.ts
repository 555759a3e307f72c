import { openDatabase } from "../../archive/database.ts";
import { JobFailed } from "../../processes/job-failed.ts";
import { openPool } from "../../processes/pool.ts";
import { ASKING_AT, signalAt } from "../asking.ts";
import { heedSignals } from "../heed-signals.ts";
import { Busy } from "../port/busy.ts";
import type { Reader } from "../port/reader.ts";
import { TooSlow } from "../port/too-slow.ts";
import { openHealth } from "./health.ts";
import { received } from "./passed-error.ts";
import { openProcessUses, type UseOfAll } from "./process-uses.ts";
import type { Chunk, SearchAnswer, SearchJob } from "./search-job.ts";

/** How searches are done apart. */
export interface SearchProcesses {
  /** The file that a process runs, `search-process.ts`: on disk, where a bundler does not touch it. */
  readonly program: string;
  /** How many at most. */
  readonly processes: number;
  /** Milliseconds after which a search is ended. */
  readonly deadline: number;
  /** Calls that may wait for a process; a further one is refused. */
  readonly waiting?: number;
}

/** What is going on in the processes: what they hold is as they said with their last answers. */
interface SearchingNow extends UseOfAll {
  /** Calls that wait for a process. */
  readonly waiting: number;
  readonly processes: number;
}

/** A reader that tells what is going on in its processes. */
export type ReaderApart = Reader & { readonly now: () => SearchingNow };

/** Two processes answer so many calls in some seconds. */
const WAITING = 100;

/** When a call that was refused may be made again, in seconds. */
const RETRY_AFTER = 2;

/** Megabytes of heap a process. What is counted in lies beside the heap. */
const MEMORY = 2048;

/** How long health waits for another program to let go of the file, in milliseconds. */
const PATIENCE = 200;

/**
 * The embedded engine in processes of its own, for those who search, over an archive that they only read. A search that
 * takes too long is ended with its process, since nothing else ends a question to SQLite, and others are answered
 * meanwhile: another process has the columns in memory, and filling those is not counted. A process that dies is asked
 * once more, in another one; one that dies again fails its call. Health asks the file itself, two rows, whatever the processes are at.
 */
export function openInProcesses(
  path: string,
  { program, processes, deadline, waiting = WAITING }: SearchProcesses,
): ReaderApart {
  const pool = openPool<string, SearchJob, SearchAnswer>({
    program,
    processes,
    memory: MEMORY,
    // One at a time, so that what waits can still be taken back, or be done by another process.
    ahead: 1,
    worthAnother: 1,
    waiting,
    setup: path,
  });
  let health: { readonly look: ReturnType<typeof openHealth>; readonly close: () => void } | null = null;
  let lists = 0;
  const uses = openProcessUses();

  /** `again`: once more where the process ended; mostly something else did that, such as a machine without memory, and a search changes nothing. */
  async function ask(run: typeof pool.run, job: SearchJob, signal?: AbortSignal, again = false): Promise<unknown> {
    try {
      const answer = await run(job, deadline / 1000, signal);
      if (answer.use) uses.note(answer.use);
      if ("error" in answer) throw received(answer.error);
      return answer.value;
    } catch (error) {
      if (!(error instanceof JobFailed)) throw error;
      if (again && error.failure === "ended") return ask(run, job, signal);
      throw failureOf(error, deadline);
    }
  }

  function on<M extends keyof Omit<Reader, "matching" | "health" | "close">>(method: M): Reader[M] {
    const at = ASKING_AT[method];
    const call = (...args: unknown[]) => ask(pool.run, { method, args: args.slice(0, at) }, signalAt(args, at), true);
    return call as unknown as Reader[M];
  }

  function now(): SearchingNow {
    const { waiting, pids } = pool.now();
    return { waiting, processes: pids.length, ...uses.sum(pids) };
  }

  const reader = heedSignals({
    search: on("search"),
    count: on("count"),
    /** Chunk by chunk from one process, each asked for when the one before has been read. */
    async *matching(query, { signal } = {}) {
      const run = pool.pin();
      const list = ++lists;
      let chunk: Chunk = { ids: [], last: false };
      try {
        while (!chunk.last) {
          const args = chunk.ids.length === 0 ? [list, query] : [list];
          chunk = (await ask(run, { method: "matching", args }, signal)) as Chunk;
          yield* chunk.ids;
        }
      } finally {
        if (!chunk.last && chunk.ids.length > 0) ask(run, { method: "leave", args: [list] }).catch(() => {});
      }
    },
    facetValues: on("facetValues"),
    suggest: on("suggest"),
    valuesNamed: on("valuesNamed"),
    listsNamed: on("listsNamed"),
    get: on("get"),
    copiesOf: on("copiesOf"),
    versionsOf: on("versionsOf"),
    related: on("related"),
    moreLike: on("moreLike"),
    wordsWith: on("wordsWith"),
    async health() {
      if (!health) {
        const database = openDatabase(path, { readOnly: true, patience: PATIENCE });
        health = { look: openHealth(database), close: () => database.close() };
      }
      return health.look();
    },
    async close() {
      pool.close();
      health?.close();
      health = null;
    },
  });
  return { ...reader, now };
}

function failureOf({ failure, detail }: JobFailed, deadline: number): Error {
  switch (failure) {
    case "overdue":
      return new TooSlow(deadline);
    case "refused":
      return new Busy(Number(detail), RETRY_AFTER);
    case "memory":
      return new Error(`Cannot search: it takes more than ${MEMORY} MB of memory.`);
    case "closed":
      return new Error("Cannot search: the engine was closed.");
    default:
      return new Error(`Cannot search: the engine's process ended (${detail}).`);
  }
}
