import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup as systemLookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchFault } from "./fetch-fault.ts";

/** Whether an address belongs to a host of the public internet: not to this machine, a private network or a tunnel to one. */
function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** How names become addresses, as `dns.lookup` with `all`. */
export type Resolve = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

const RESOLVE: Resolve = (name, done) => systemLookup(name, { all: true }, done);

/**
 * Refuses hosts that are numbers of private addresses, however they are spelt: an address parsed by the URL standard has one
 * spelling. A connection to such a host asks no lookup, so this is asked before.
 */
export function refusePrivateNumber(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new FetchFault("private", host);
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A lookup for connections that gives public addresses alone, so that what was looked at is what is connected to. A name with
 * any other address is refused as a whole. `isAllowed` names hosts that may be private.
 */
export function publicLookup(isAllowed: (host: string) => boolean, resolve: Resolve = RESOLVE) {
  return (name: string, options: LookupOptions, done: Done): void => {
    resolve(name, (error, addresses) => {
      if (error || addresses.length === 0) return done(error ?? new FetchFault("name", name), "");
      const inside = isAllowed(name) ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (inside) return done(new FetchFault("private", `${name} is ${inside.address}`), "");
      if (options.all) return done(null, [...addresses]);
      const [first] = addresses;
      done(null, first!.address, first!.family);
    });
  };
}
