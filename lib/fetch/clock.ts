/** Time as fetching sees it, so that tests can let an hour pass in a moment. Milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Waits so long, in milliseconds, or until it is given up. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The time of this machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end);
    }),
};
