import { isDamage } from "../archive/archive-fault.ts";
import { wrapAnswers } from "./asking.ts";
import type { EngineTrouble } from "./port/note.ts";
import type { Reader } from "./port/reader.ts";

/**
 * A reader whose health knows what its other calls ran into: where one fails because the archive's file or its disk does,
 * `health` says so for as long as the same call fails again. Looking through the file itself would take minutes. Health
 * never waits for that call: it gives what is known, and what the call says by then is given the next time.
 */
export function watchDamage(reader: Reader): Reader {
  let known: { readonly message: string; readonly again: () => Promise<unknown> } | null = null;
  let trying = false;

  /** Notes an error that is damage, with how to see whether it is still there: whoever asked may have gone by then. */
  function note(error: unknown, again: () => Promise<unknown>): void {
    if (isDamage(error)) known = { message: (error as Error).message, again };
  }

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

  return {
    ...wrapAnswers(reader, (call, at) => async (...args) => {
      try {
        return await call(...args);
      } catch (error) {
        note(error, () => call(...args.slice(0, at)));
        throw error;
      }
    }),
    async *matching(query, asking) {
      try {
        yield* reader.matching(query, asking);
      } catch (error) {
        // Not all of it again: what can fail is the search, before the first id.
        note(error, () => reader.count([query]));
        throw error;
      }
    },
    async health(asking) {
      const trouble: EngineTrouble | null = known && { code: "failed", message: known.message, damage: true };
      void retry();
      try {
        const health = await reader.health(asking);
        return trouble === null ? health : { ...health, trouble };
      } catch (error) {
        if (!isDamage(error)) throw error;
        return {
          engine: "embedded",
          trouble: { code: "failed", message: (error as Error).message, damage: true },
          articles: 0,
          revision: 0,
        };
      }
    },
    close: reader.close,
  };
}
