import { Worker } from "node:worker_threads";
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

/**
 * The embedded engine in threads of its own: a long search holds up neither the server nor another search. `file` is
 * `worker.ts` on disk, which a bundler must not touch; `readOnly` engines refuse to be written to. A thread that dies fails its calls, and the next call starts another.
 */
export function openInWorkers(file: string, path: string, count: number, { readOnly = false } = {}): SearchEngine {
  const threads: (Thread | null)[] = Array.from({ length: count }, () => null);
  let calls = 0;

  function start(at: number): Thread {
    const worker = new Worker(file, { workerData: { path, readOnly }, execArgv: [] });
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

  /** The thread with least to do. */
  function idlest(): Thread {
    const load = threads.map((thread) => thread?.waiting.size ?? 0);
    const at = load.indexOf(Math.min(...load));
    return threads[at] ?? start(at);
  }

  function call(thread: Thread, method: keyof SearchEngine, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++calls;
      thread.waiting.set(id, { resolve, reject });
      thread.worker.ref();
      thread.worker.postMessage({ id, method, args } satisfies Call);
    });
  }

  const read = <M extends keyof SearchEngine>(method: M) =>
    ((...args: unknown[]) => call(idlest(), method, args)) as unknown as SearchEngine[M];
  const write = <M extends keyof SearchEngine>(method: M) =>
    ((...args: unknown[]) => call(threads[0] ?? start(0), method, args)) as unknown as SearchEngine[M];

  return {
    search: read("search"),
    facetValues: read("facetValues"),
    suggest: read("suggest"),
    valueOf: read("valueOf"),
    get: read("get"),
    copiesOf: read("copiesOf"),
    related: read("related"),
    health: read("health"),
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
