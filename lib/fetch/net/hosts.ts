import type { Clock } from "../clock.ts";
import { FetchFault } from "./fetch-fault.ts";

/** A host that wants to be left alone for longer is asked another time, in milliseconds. */
const PATIENCE = 90_000;

/** Takes turns by host: one request at a time, and a pause after each. */
export interface Hosts {
  /**
   * Does some work when it is the host's turn; `pause` is how long the host is left alone afterwards, in milliseconds. Throws a
   * `FetchFault` "busy" where its turn is too far off.
   */
  readonly turn: <T>(host: string, pause: number, work: () => Promise<T>) => Promise<T>;
  /** Leaves a host alone until then. */
  readonly hold: (host: string, until: number) => void;
}

export function openHosts(clock: Clock, signal: AbortSignal): Hosts {
  const queues = new Map<string, Promise<unknown>>();
  const next = new Map<string, number>();
  const hold = (host: string, until: number) => next.set(host, Math.max(next.get(host) ?? 0, until));

  return {
    hold,
    turn(host, pause, work) {
      const before = queues.get(host) ?? Promise.resolve();
      const mine = before.then(async () => {
        const wait = (next.get(host) ?? 0) - clock.now();
        if (wait > PATIENCE) throw new FetchFault("busy", host, wait);
        if (wait > 0) await clock.sleep(wait, signal);
        signal.throwIfAborted();
        try {
          return await work();
        } finally {
          hold(host, clock.now() + pause);
        }
      });
      const settled = mine.catch(() => {});
      queues.set(host, settled);
      void settled.then(() => queues.get(host) === settled && queues.delete(host));
      return mine;
    },
  };
}
