import { isDamage } from "../archive/archive-fault.ts";
import type { SearchEngine } from "./engine.ts";

type Call = (...args: never[]) => Promise<unknown>;

/**
 * An engine whose health knows what its other calls ran into: where one fails because the archive's file or its disk does,
 * `health` says so for as long as the same call fails again. Looking through the file itself would take minutes.
 */
export function watchDamage(engine: SearchEngine): SearchEngine {
  let failed: { readonly again: () => Promise<unknown>; readonly message: string } | null = null;

  const watched = (call: Call): Call =>
    async function watch(...args): Promise<unknown> {
      try {
        return await call(...args);
      } catch (error) {
        if (isDamage(error)) failed = { again: () => call(...args), message: (error as Error).message };
        throw error;
      }
    };

  /** What is known to be damaged, as far as it still is; a call that cannot be made now tells nothing new. */
  async function damage(): Promise<string | null> {
    if (failed === null) return null;
    const { again, message } = failed;
    try {
      await again();
      failed = null;
      return null;
    } catch {
      return message;
    }
  }

  const methods = Object.entries(engine) as [keyof SearchEngine, Call][];
  return {
    ...(Object.fromEntries(methods.map(([name, call]) => [name, watched(call)])) as unknown as SearchEngine),
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
