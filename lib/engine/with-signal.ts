import { wrapAnswers } from "./asking.ts";
import type { Reader } from "./port/reader.ts";

/** The same reader for one who may go: every call is given up when the signal is aborted. */
export function withSignal(reader: Reader, signal: AbortSignal): Reader {
  return {
    ...wrapAnswers(
      reader,
      (call, at) =>
        (...args) =>
          call(...args.slice(0, at), { signal }),
    ),
    matching: (query) => reader.matching(query, { signal }),
    close: reader.close,
  };
}
