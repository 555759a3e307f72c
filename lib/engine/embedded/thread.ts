import { Worker } from "node:worker_threads";
import type { Reader } from "../reader.ts";
import { type PassedError, received } from "./passed-error.ts";

/** A call of an engine's method, and its answer, as they pass between threads. */
export interface Call {
  readonly id: number;
  readonly method: Exclude<keyof Reader, "close">;
  /** Those of the method; of `matching` the number of the list, and at its beginning the query: a chunk is answered. */
  readonly args: readonly unknown[];
}
export type Reply = { readonly id: number; readonly value?: unknown; readonly error?: PassedError };

/** A part of the ids that match, and whether it is the last. */
export interface Chunk {
  readonly ids: readonly string[];
  readonly last: boolean;
}

/** What passes to a thread: a call, or that nobody reads a list to its end. */
export type Message = Call | { readonly method: "leave"; readonly list: number };

/** A thread of the engine. It is given one call at a time, so that what waits can still be taken back. */
export interface Thread {
  /** How many calls it has: the one that it is at, and those that wait. */
  readonly load: () => number;
  readonly call: (method: Call["method"], args: readonly unknown[], signal?: AbortSignal) => Promise<unknown>;
  /** Tells that a list is not read to its end. */
  readonly leave: (list: number) => void;
  readonly end: () => Promise<unknown>;
}

interface Asked extends Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Starts a thread from its file; `onEnd` hears that it is no more. It holds no process up while it has nothing to do. */
export function startThread(file: string, workerData: object, onEnd: () => void): Thread {
  const worker = new Worker(file, { workerData, execArgv: [] });
  let calls = 0;
  let current: Asked | null = null;
  let waiting: Asked[] = [];
  let ended: Error | null = null;

  function next(): void {
    current = waiting.shift() ?? null;
    if (current === null) {
      worker.unref();
      return;
    }
    const { id, method, args } = current;
    worker.ref();
    worker.postMessage({ id, method, args } satisfies Call);
  }

  function fail(error: Error): void {
    ended ??= error;
    onEnd();
    for (const { reject } of [...(current ? [current] : []), ...waiting]) reject(error);
    [current, waiting] = [null, []];
    worker.unref();
  }

  worker.on("message", ({ value, error }: Reply) => {
    const answered = current;
    next();
    if (error === undefined) answered?.resolve(value);
    else answered?.reject(received(error));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("Cannot search: the engine's thread ended.")));
  worker.unref();

  return {
    load: () => (current === null ? 0 : 1) + waiting.length,
    call: (method, args, signal) =>
      new Promise((resolve, reject) => {
        const asked: Asked = { id: ++calls, method, args, resolve: settle(resolve), reject: settle(reject) };
        const giveUp = () => {
          // What has begun keeps the thread until it is done.
          waiting = waiting.filter((other) => other !== asked);
          asked.reject(signal?.reason);
        };
        function settle<T>(how: (outcome: T) => void): (outcome: T) => void {
          return (outcome) => {
            signal?.removeEventListener("abort", giveUp);
            how(outcome);
          };
        }
        if (ended !== null) {
          reject(ended);
          return;
        }
        signal?.addEventListener("abort", giveUp, { once: true });
        waiting.push(asked);
        if (current === null) next();
      }),
    leave: (list) => worker.postMessage({ method: "leave", list } satisfies Message),
    end: () => worker.terminate(),
  };
}
