import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Article } from "../article/article.ts";
import type { ImportContext } from "../article/identity.ts";
import type { SourceRecord } from "../source/record.ts";

/** Reads records into articles, in order; null where one holds no words. */
export type ReadRecords = (records: readonly SourceRecord[]) => Promise<readonly (Article | null)[]>;

/** Threads that read; `busy` where each has enough to do, so that who hands out the records may as well read some. */
export interface ReadThreads {
  readonly busy: () => boolean;
  readonly read: ReadRecords;
  readonly close: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** What it was sent and has not answered: it answers in turn. */
  readonly waiting: Pick<PromiseWithResolvers<readonly (Article | null)[]>, "resolve" | "reject">[];
}

const WORKER = new URL("read-worker.ts", import.meta.url);

/** What a thread has to read while a batch is kept, in calls. */
const ENOUGH = 3;

/** Megabytes for what a thread makes and what it keeps: it holds gazetteers, lexicons and language profiles, and little else. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 140 };

/** More would wait for the one thread that keeps what they read. */
const MOST_THREADS = 3;

/** How many threads this machine has to spare beside the one that keeps what they read. */
export const spareThreads = (): number => Math.min(MOST_THREADS, availableParallelism() - 1);

/** Starts threads that read. One that dies fails what it was sent, and all that comes after. */
export function startReading(context: ImportContext, count: number): ReadThreads {
  let failed: Error | null = null;

  function start(): Thread {
    const thread: Thread = {
      worker: new Worker(WORKER, { workerData: context, execArgv: [], resourceLimits: LIMITS }),
      waiting: [],
    };
    const fail = (reason: string) => {
      failed ??= new Error(`Cannot go on reading: a thread that reads articles ended (${reason}).`);
      for (const { reject } of thread.waiting.splice(0)) reject(failed);
    };
    thread.worker.on("message", (articles) => thread.waiting.shift()!.resolve(articles));
    thread.worker.on("error", ({ message }: Error) => fail(message));
    thread.worker.on("exit", (code) => fail(`code ${code}`));
    return thread;
  }

  const threads = Array.from({ length: count }, start);

  return {
    busy: () => failed === null && threads.every(({ waiting }) => waiting.length >= ENOUGH),
    read(records) {
      if (failed) return Promise.reject(failed);
      const { worker, waiting } = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      const { promise, ...settle } = Promise.withResolvers<readonly (Article | null)[]>();
      waiting.push(settle);
      worker.postMessage(records);
      return promise;
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
