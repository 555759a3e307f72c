import { isDamage } from "../archive/archive-fault.ts";
import type { SearchEngine } from "./engine.ts";
import type { EngineTrouble } from "./note.ts";

type Call = (...args: never[]) => Promise<unknown>;

/**
 * An engine whose health knows what its other calls ran into: where one fails because the archive's file or its disk does,
 * `health` says so for as long as the same call fails again. Looking through the file itself would take minutes. Health
 * never waits for that call: it tells what is known, and what the call says by then is told the next time.
 */
export function watchDamage(engine: SearchEngine): SearchEngine {
  let known: { readonly message: string; readonly again: () => Promise<unknown> } | null = null;
  let trying = false;

  const watched = (call: Call): Call =>
    async function watch(...args): Promise<unknown> {
      try {
        return await call(...args);
      } catch (error) {
        if (isDamage(error)) known = { message: (error as Error).message, again: () => call(...args) };
        throw error;
      }
    };

  /** Makes the call that failed last again. */
  async function retry(): Promise<void> {
    if (known === null || trying) return;
    const { again } = known;
    trying = true;
    try {
      await again();
      known = null;
    } catch {
      // A call that cannot be made now tells nothing new.
    } finally {
      trying = false;
    }
  }

  const methods = Object.entries(engine) as [keyof SearchEngine, Call][];
  return {
    ...(Object.fromEntries(methods.map(([name, call]) => [name, watched(call)])) as unknown as SearchEngine),
    async health() {
      const trouble: EngineTrouble | null = known && { code: "failed", message: known.message };
      void retry();
      try {
        const health = await engine.health();
        return trouble === null ? health : { ...health, trouble };
      } catch (error) {
        if (!isDamage(error)) throw error;
        return {
          engine: "embedded",
          trouble: { code: "failed", message: (error as Error).message },
          articles: 0,
          revision: 0,
        };
      }
    },
    close: engine.close,
  };
}
