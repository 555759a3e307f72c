import type { Trouble } from "../lib/query/trouble.ts";

/** After how many seconds to ask again where the engine gave no answer. */
export const RETRY_AFTER = {
  slow: 10,
  busy: 2,
  down: 30,
  gone: 30,
  unreadable: 30,
  damaged: 3600,
  withheld: 600,
  parting: 10,
} as const satisfies Record<Trouble, number>;
