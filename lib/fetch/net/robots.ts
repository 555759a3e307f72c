import robotsParser from "robots-parser";
import type { Clock } from "../clock.ts";

/** The name by which robots.txt knows this program. */
export const ROBOT = "Dateline";

/** What a site's robots.txt says; `text` null: it could not be had. Kept for a day. */
export interface RobotsFile {
  readonly text: string | null;
  readonly at: number;
}

/** Whether an address may be asked, and how long its site wants between requests, in milliseconds. */
export interface RobotsVerdict {
  readonly may: "yes" | "no" | "unknown";
  readonly pause: number;
}

/** Where robots.txt files are kept. */
export interface RobotsStore {
  readonly get: (origin: string) => RobotsFile | null;
  readonly set: (origin: string, file: RobotsFile) => void;
}

const DAY = 24 * 60 * 60 * 1000;
/** A site whose robots.txt cannot be had is asked for it again after this. */
const AGAIN = 10 * 60 * 1000;
/** What a site may want between requests at most; no more than so much is read of its file (RFC 9309). */
const LONGEST_PAUSE = 60_000;
export const ROBOTS_BYTES = 500 * 1024;

/** Asks sites' robots.txt, through `load`, which gives its text, "" where there is none, null where none can be had. */
export function openRobots(
  store: RobotsStore,
  clock: Clock,
  load: (url: URL) => Promise<string | null>,
  shortestPause: number,
) {
  const loading = new Map<string, Promise<RobotsFile>>();

  const fileOf = (origin: string): Promise<RobotsFile> => {
    const kept = store.get(origin);
    const age = kept ? clock.now() - kept.at : Number.POSITIVE_INFINITY;
    if (kept && age >= 0 && age < (kept.text === null ? AGAIN : DAY)) return Promise.resolve(kept);
    const running =
      loading.get(origin) ??
      load(new URL("/robots.txt", origin))
        .then((text) => {
          const file = { text, at: clock.now() };
          store.set(origin, file);
          return file;
        })
        .finally(() => loading.delete(origin));
    loading.set(origin, running);
    return running;
  };

  return async (url: URL): Promise<RobotsVerdict> => {
    const { text } = await fileOf(url.origin);
    if (text === null) return { may: "unknown", pause: shortestPause };
    const robots = robotsParser(new URL("/robots.txt", url.origin).href, text);
    const asked = (robots.getCrawlDelay(ROBOT) ?? 0) * 1000;
    const pause = Math.max(shortestPause, Math.min(Number.isFinite(asked) ? asked : 0, LONGEST_PAUSE));
    return { may: robots.isAllowed(url.href, ROBOT) === false ? "no" : "yes", pause };
  };
}
