import { ArchiveFault } from "../archive/archive-fault.ts";
import type { SearchEngine } from "./engine.ts";

/**
 * An engine whose health knows what its other calls ran into: where one fails because the archive's file or its disk does,
 * `health` says so for as long as the same call fails again. Looking through the file itself would take minutes.
 */
export function watchDamage(engine: SearchEngine): SearchEngine {
  let again: (() => Promise<unknown>) | null = null;

  const watched =
    <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        return await call(...args);
      } catch (error) {
        if (isDamage(error)) again = () => call(...args);
        throw error;
      }
    };

  /** What the call that failed last says now. */
  async function damage(): Promise<string | null> {
    try {
      await again?.();
      again = null;
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  return {
    search: watched(engine.search),
    facetValues: watched(engine.facetValues),
    suggest: watched(engine.suggest),
    valueOf: watched(engine.valueOf),
    get: watched(engine.get),
    copiesOf: watched(engine.copiesOf),
    related: watched(engine.related),
    put: watched(engine.put),
    remove: watched(engine.remove),
    reset: watched(engine.reset),
    async health() {
      const known = await damage();
      try {
        const health = await engine.health();
        return known === null ? health : { ...health, trouble: known };
      } catch (error) {
        if (!isDamage(error)) throw error;
        return { engine: "embedded", trouble: (error as Error).message, articles: 0, revision: 0 };
      }
    },
    close: engine.close,
  };
}

function isDamage(error: unknown): boolean {
  return error instanceof ArchiveFault && (error.kind === "damaged" || error.kind === "failing");
}
