import { networkOf } from "../lib/access/network-of.ts";

/** Addresses that are kept in mind; of more those that asked longest ago are forgotten, as if they had asked nothing. */
const MOST_ADDRESSES = 10_000;

const MINUTE = 60_000;

/** What each address has left: it may ask a minute's worth at once, and gets it back evenly. */
export interface RateLimit {
  /** Takes one request of an address; in how many seconds it may ask again, 0 where this one may be answered. */
  readonly take: (address: string, now: number) => number;
}

/** So many requests a minute from each address. Times are milliseconds. */
export function rateLimit(most: number): RateLimit {
  const left = new Map<string, { readonly tokens: number; readonly at: number }>();
  return {
    take(address, now) {
      const key = networkOf(address);
      const before = left.get(key) ?? { tokens: most, at: now };
      // A clock that was put back gives nothing and takes nothing.
      const tokens = Math.min(most, before.tokens + (Math.max(0, now - before.at) * most) / MINUTE);
      const allowed = tokens >= 1;
      // Put at the end, so that the first is who asked longest ago.
      left.delete(key);
      left.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      if (left.size > MOST_ADDRESSES) left.delete(left.keys().next().value!);
      return allowed ? 0 : Math.ceil(((1 - tokens) * MINUTE) / most / 1000);
    },
  };
}
