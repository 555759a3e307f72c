import { ASKING_AT, signalAt } from "../asking.ts";
import { Busy } from "../busy.ts";
import { heedSignals } from "../heed-signals.ts";
import type { Reader } from "../reader.ts";
import { type Call, type Chunk, startThread, type Thread } from "./thread.ts";

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
 * The embedded engine in threads of its own, for those who search: a long search holds up neither the server nor another
 * search. A thread that dies fails its calls, and the next call starts another. Where `waiting` calls wait for one of the
 * `count` threads, a further one is refused with `Busy`; one that is given up waits no more. Health has a thread to itself:
 * it tells how things are when everything else waits. `readOnly` engines make no index where there is none.
 */
export function openInWorkers(
  files: WorkerFiles,
  path: string,
  count: number,
  { waiting = WAITING, readOnly = false } = {},
): Reader {
  const threads: (Thread | null)[] = Array.from({ length: count + 1 }, () => null);
  let lists = 0;

  function threadAt(at: number): Thread {
    const file = at < count ? files.engine : files.health;
    const thread =
      threads[at] ??
      startThread(file, { path, readOnly }, () => {
        if (threads[at] === thread) threads[at] = null;
      });
    threads[at] = thread;
    return thread;
  }

  /** The thread with least to do; refuses where too much is waiting. */
  function idlest(): Thread {
    const load = threads.slice(0, count).map((thread) => thread?.load() ?? 0);
    const least = Math.min(...load);
    const queued = load.reduce((sum, size) => sum + Math.max(0, size - 1), 0);
    if (least > 0 && queued >= waiting) throw new Busy(queued, RETRY_AFTER);
    return threadAt(load.indexOf(least));
  }

  function on<M extends Exclude<Call["method"], "matching">>(method: M, thread = idlest): Reader[M] {
    const at = ASKING_AT[method];
    const call = async (...args: unknown[]) => thread().call(method, args.slice(0, at), signalAt(args, at));
    return call as unknown as Reader[M];
  }

  return heedSignals({
    search: on("search"),
    count: on("count"),
    /** Chunk by chunk from one thread, each asked for when the one before has been read. */
    async *matching(query, { signal } = {}) {
      const thread = idlest();
      const list = ++lists;
      let chunk: Chunk = { ids: [], last: false };
      try {
        while (!chunk.last) {
          const args = chunk.ids.length === 0 ? [list, query] : [list];
          chunk = (await thread.call("matching", args, signal)) as Chunk;
          yield* chunk.ids;
        }
      } finally {
        if (!chunk.last) thread.leave(list);
      }
    },
    facetValues: on("facetValues"),
    suggest: on("suggest"),
    valuesNamed: on("valuesNamed"),
    get: on("get"),
    copiesOf: on("copiesOf"),
    related: on("related"),
    health: on("health", () => threadAt(count)),
    async close() {
      const running = threads.filter((thread) => thread !== null);
      threads.fill(null);
      await Promise.all(running.map((thread) => thread.end()));
    },
  });
}
