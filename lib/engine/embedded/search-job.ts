import type { Reader } from "../port/reader.ts";
import type { PassedError } from "./passed-error.ts";
import type { ProcessUse } from "./process-uses.ts";

/** A call of the engine as it passes to a process, or that nobody reads a list to its end. */
export interface SearchJob {
  readonly method: Exclude<keyof Reader, "close" | "health"> | "leave";
  /** Those of the method; of `matching` the number of the list, and at its beginning the query: a chunk is answered. */
  readonly args: readonly unknown[];
}

/** What a call came to; with it what the process holds. */
export type SearchAnswer = ({ readonly value: unknown } | { readonly error: PassedError }) & {
  readonly use?: ProcessUse;
};

/** A part of the ids that match, and whether it is the last. */
export interface Chunk {
  readonly ids: readonly string[];
  readonly last: boolean;
}
