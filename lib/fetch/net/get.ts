import type { Clock } from "../clock.ts";
import { FetchFault } from "./fetch-fault.ts";
import type { Hosts } from "./hosts.ts";
import type { Answer, Asked, Requests } from "./request.ts";
import { openRobots, ROBOTS_BYTES, type RobotsStore } from "./robots.ts";

/** An answer, and the addresses that led to it, the one asked first. */
export interface Got extends Answer {
  readonly through: readonly string[];
}

/** Fetches addresses as a polite stranger does: when it is their host's turn, and where their site's robots.txt allows it. */
export type Get = (asked: Asked) => Promise<Got>;

/** Redirects that are followed, each asked as the first address was. */
const MOST_REDIRECTS = 5;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

export function openGet(
  requests: Requests,
  hosts: Hosts,
  store: RobotsStore,
  clock: Clock,
  shortestPause: number,
): Get {
  const send = (asked: Asked, pause: number): Promise<Answer> =>
    hosts
      .turn(asked.url.host, pause, () => requests.send(asked))
      .catch((error) => {
        if (error instanceof FetchFault && error.retryAfter !== null)
          hosts.hold(asked.url.host, clock.now() + error.retryAfter);
        throw error;
      });

  /** Follows where an address leads; `pauseFor` says how long a host is left alone, or refuses. */
  async function follow(asked: Asked, pauseFor: (url: URL) => Promise<number>): Promise<Got> {
    const through: string[] = [];
    let url = asked.url;
    for (;;) {
      requests.refuse(url);
      const answer = await send({ ...asked, url }, await pauseFor(url));
      const location = answer.headers.get("location");
      if (!REDIRECT.has(answer.status) || location === undefined) return { ...answer, through };
      through.push(url.href);
      if (through.length > MOST_REDIRECTS || !URL.canParse(location, url)) throw new FetchFault("redirects", url.href);
      url = new URL(location, url);
      if (through.includes(url.href)) throw new FetchFault("redirects", url.href);
    }
  }

  const robots = openRobots(
    store,
    clock,
    async (url) => {
      try {
        const { status, body } = await follow({ url, limit: 16 * ROBOTS_BYTES, ms: 20_000 }, async () => shortestPause);
        if (status >= 500) return null;
        return status >= 400 ? "" : body.toString("utf8", 0, ROBOTS_BYTES);
      } catch (error) {
        // A site that says it is gone, or where only this file leads nowhere, forbids nothing by it.
        const fault = error instanceof FetchFault ? error.fault : null;
        if (fault === "gone" || fault === "redirects" || fault === "large") return "";
        if (fault === "private" || fault === "address" || fault === "name") throw error;
        if (fault === null) throw error;
        return null;
      }
    },
    shortestPause,
  );

  return async (asked) => {
    const got = await follow(asked, async (url) => {
      const { may, pause } = await robots(url);
      if (may === "no") throw new FetchFault("robots", url.href);
      if (may === "unknown") throw new FetchFault("robots-unknown", url.origin);
      return pause;
    });
    if (got.status === 304 && (asked.etag || asked.modified)) return got;
    if (got.status !== 200) throw new FetchFault("status", `${got.status}`);
    return got;
  };
}
