import { Worker } from "node:worker_threads";
import { Busy } from "../busy.ts";
import type { SearchEngine } from "../engine.ts";
import { type PassedError, received } from "./passed-error.ts";

/** A call of an engine's method, and its answer, as they pass between threads. */
export interface Call {
  readonly id: number;
  readonly method: keyof SearchEngine;
  readonly args: readonly unknown[];
}
export type Reply = { readonly id: number; readonly value?: unknown; readonly error?: PassedError };

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >;
}

/** Calls that may wait for a thread at once. Two threads answer so many in some seconds. */
const WAITING = 100;

/** When a call that was refused may be made again, in seconds. */
const RETRY_AFTER = 2;

/** The other sides of the threads on disk, which a bundler must not touch: `worker.ts` and `health-worker.ts`. */
export interface WorkerFiles {
  readonly engine: string;
  readonly health: string;
}

/**
 * The embedded engine in threads of its own: a long search holds up neither the server nor another search. A thread that
 * dies fails its calls, and the next call starts another. Where `waiting` calls wait for one of the `count` threads, a
 * further one is refused with `Busy`. Health has a thread to itself: it tells how things are when everything else waits.
 * `readOnly` engines refuse to be written to.
 */
export function openInWorkers(
  files: WorkerFiles,
  path: string,
  count: number,
  { waiting = WAITING, readOnly = false } = {},
): SearchEngine {
  const threads: (Thread | null)[] = Array.from({ length: count + 1 }, () => null);
  let calls = 0;

  function start(at: number): Thread {
    const workerData = { path, readOnly };
    const worker = new Worker(at < count ? files.engine : files.health, { workerData, execArgv: [] });
    const thread: Thread = { worker, waiting: new Map() };
    const fail = (error: Error) => {
      if (threads[at] === thread) threads[at] = null;
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
      worker.unref();
    };
    worker.on("message", ({ id, value, error }: Reply) => {
      const call = thread.waiting.get(id);
      thread.waiting.delete(id);
      if (thread.waiting.size === 0) worker.unref();
      if (error === undefined) call?.resolve(value);
      else call?.reject(received(error));
    });
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("Cannot search: the engine's thread ended.")));
    worker.unref();
    threads[at] = thread;
    return thread;
  }

  const threadAt = (at: number) => threads[at] ?? start(at);

  /** The thread with least to do; refuses where too much is waiting. */
  function idlest(): Thread {
    const load = threads.slice(0, count).map((thread) => thread?.waiting.size ?? 0);
    const least = Math.min(...load);
    const queued = load.reduce((sum, size) => sum + Math.max(0, size - 1), 0);
    if (least > 0 && queued >= waiting) throw new Busy(queued, RETRY_AFTER);
    return threadAt(load.indexOf(least));
  }

  function call(thread: Thread, method: keyof SearchEngine, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++calls;
      thread.waiting.set(id, { resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage({ id, method, args } satisfies Call);
    });
  }

  const on = <M extends keyof SearchEngine>(method: M, thread: () => Thread) =>
    (async (...args: unknown[]) => call(thread(), method, args)) as unknown as SearchEngine[M];
  const read = <M extends keyof SearchEngine>(method: M) => on(method, idlest);
  const write = <M extends keyof SearchEngine>(method: M) => on(method, () => threadAt(0));

  return {
    search: read("search"),
    count: read("count"),
    facetValues: read("facetValues"),
    suggest: read("suggest"),
    valuesNamed: read("valuesNamed"),
    get: read("get"),
    copiesOf: read("copiesOf"),
    related: read("related"),
    health: on("health", () => threadAt(count)),
    put: write("put"),
    remove: write("remove"),
    reset: write("reset"),
    async close() {
      const running = threads.filter((thread) => thread !== null);
      threads.fill(null);
      await Promise.all(running.map(({ worker }) => worker.terminate()));
    },
  };
}
