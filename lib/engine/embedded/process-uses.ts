import type { Caches } from "./embedded.ts";
import type { CacheUse } from "./recent.ts";

/** What a process that searches holds: bytes of memory, and what it remembers; null: it has opened no archive yet. */
export interface ProcessUse {
  readonly pid: number;
  readonly memory: number;
  readonly caches: Caches | null;
}

/** What several hold together; `hits` and `misses` of those that have ended stay counted. */
export interface UseOfAll {
  readonly memory: number;
  readonly caches: Readonly<Record<keyof Caches, CacheUse>>;
}

const NONE: CacheUse = { hits: 0, misses: 0, bytes: 0 };
const NO_CACHES: Caches = { texts: NONE, counts: NONE, answers: NONE, alike: NONE, words: NONE };

/** Adds up what processes say of themselves with each answer. */
export function openProcessUses() {
  const running = new Map<number, ProcessUse>();
  let ended = NO_CACHES;

  return {
    note: (use: ProcessUse): void => void running.set(use.pid, use),
    /** Of all, `pids` those that still run. */
    sum(pids: readonly number[]): UseOfAll {
      for (const [pid, { caches }] of running) {
        if (pids.includes(pid)) continue;
        running.delete(pid);
        ended = added(ended, caches, { held: false });
      }
      const all = [...running.values()];
      return {
        memory: all.reduce((sum, { memory }) => sum + memory, 0),
        caches: all.reduce((sum, { caches }) => added(sum, caches, { held: true }), ended),
      };
    },
  };
}

function added(sum: Caches, more: Caches | null, { held }: { readonly held: boolean }): Caches {
  if (more === null) return sum;
  const both = (name: keyof Caches): CacheUse => ({
    hits: sum[name].hits + more[name].hits,
    misses: sum[name].misses + more[name].misses,
    bytes: sum[name].bytes + (held ? more[name].bytes : 0),
  });
  return {
    texts: both("texts"),
    counts: both("counts"),
    answers: both("answers"),
    alike: both("alike"),
    words: both("words"),
  };
}
