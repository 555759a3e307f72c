import { signalAt, wrapAnswers } from "./asking.ts";
import type { Reader } from "./port/reader.ts";

/** Told when a call of a reader begins; what it returns is told how it ended: `null` where it answered, `"left"` where whoever asked has gone, else the error. */
export type CallBegan = (call: string) => (outcome: unknown) => void;

/** A reader whose calls are told of, as they begin and end. */
export function watchCalls(reader: Reader, began: CallBegan): Reader {
  return {
    ...wrapAnswers(reader, (call, at, name) => async (...args) => {
      const ended = began(name);
      try {
        const answer = await call(...args);
        ended(null);
        return answer;
      } catch (error) {
        ended(signalAt(args, at)?.aborted ? "left" : error);
        throw error;
      }
    }),
    async *matching(query, asking) {
      const ended = began("matching");
      let outcome: unknown = "left";
      try {
        yield* reader.matching(query, asking);
        outcome = null;
      } catch (error) {
        outcome = asking?.signal?.aborted ? "left" : error;
        throw error;
      } finally {
        ended(outcome);
      }
    },
    close: reader.close,
  };
}
