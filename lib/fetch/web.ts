import type { DatabaseSync } from "node:sqlite";
import type { Clock } from "./clock.ts";
import { type Get, openGet } from "./net/get.ts";
import { openHosts } from "./net/hosts.ts";
import type { Resolve } from "./net/public-address.ts";
import { openRequests } from "./net/request.ts";
import { ROBOT, type RobotsStore } from "./net/robots.ts";
import type { Source } from "./source.ts";

/** How the web is asked. */
export interface WebSettings {
  /** The site's public address, by which those who run servers find out who asks. */
  readonly siteUrl: string | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How long a host is left alone between two requests at least, in milliseconds. */
  readonly pause?: number;
  readonly resolve?: Resolve;
}

/** Opens the web for some sources: only the hosts of those that say so may be private. */
export function openWeb(
  sources: readonly Source[],
  state: DatabaseSync,
  { siteUrl, clock, signal, pause = 2000, resolve }: WebSettings,
): { readonly get: Get; readonly close: () => Promise<void> } {
  const allowed = new Set(sources.flatMap((source) => (source.private ? [new URL(source.url).host] : [])));
  const userAgent = `${ROBOT}/0.1 (news archive${siteUrl === null ? "" : `; +${siteUrl}`})`;
  const requests = openRequests({ userAgent, isAllowed: (host) => allowed.has(host), clock, resolve });
  return {
    get: openGet(requests, openHosts(clock, signal), robotsStore(state), clock, pause),
    close: requests.close,
  };
}

function robotsStore(state: DatabaseSync): RobotsStore {
  const get = state.prepare("select text, at from robots where origin = ?");
  const put = state.prepare("insert or replace into robots values (?, ?, ?)");
  return {
    get(origin) {
      const row = get.get(origin);
      return row ? { text: row.text === null ? null : String(row.text), at: Number(row.at) } : null;
    },
    set: (origin, { text, at }) => void put.run(origin, text, at),
  };
}
