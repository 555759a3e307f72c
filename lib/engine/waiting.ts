/** How the client of an engine on a server waits, in milliseconds; a test has its own time. */
export interface Waiting {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** A search that takes longer is of no use to a reader. */
  readonly longestSearch: number;
}

export const WAITING: Waiting = {
  now: Date.now,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  longestSearch: 10_000,
};
