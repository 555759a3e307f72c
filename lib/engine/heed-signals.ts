import { signalAt, untilAborted, wrapAnswers } from "./asking.ts";
import type { Reader } from "./port/reader.ts";

/** A reader that keeps what the port says of signals, whatever the one under it makes of them. */
export function heedSignals(reader: Reader): Reader {
  return {
    ...wrapAnswers(reader, (call, at) => async (...args) => {
      const signal = signalAt(args, at);
      signal?.throwIfAborted();
      return signal ? untilAborted(call(...args), signal) : call(...args);
    }),
    async *matching(query, asking = {}) {
      const { signal } = asking;
      const ids = reader.matching(query, asking);
      let busy = false;
      try {
        for (;;) {
          signal?.throwIfAborted();
          busy = true;
          const next = await (signal ? untilAborted(ids.next(), signal) : ids.next());
          busy = false;
          if (next.done) return;
          yield next.value;
        }
      } finally {
        const left = ids.return?.().catch(() => {});
        // In the middle of an id that nobody waits for any more, it is left when that is there.
        if (!busy) await left;
      }
    },
    close: reader.close,
  };
}
