import { isIP } from "node:net";
import { trustedProxies } from "../lib/access/trusted-proxies.ts";
import type { SiteNames } from "../lib/config.ts";

/** By which names the site may be asked, and whose word on that is taken. */
export interface KnownNames {
  /**
   * Whether a Host header names this site. A page in a browser could make a name of its own lead here and read what is
   * answered (DNS rebinding). It can have no number, and on the internet nobody has a name of one part, such as `localhost` or
   * that of a machine beside.
   */
  readonly isKnown: (host: string) => boolean;
  /** Whether what a proxy at an address says of whom it asks for is believed. */
  readonly isTrusted: (address: string | undefined) => boolean;
}

export function knownNames({ host, siteUrl, allowedHosts, trustedProxies: proxies }: SiteNames): KnownNames {
  const names = new Set(
    [host, ...(siteUrl === null ? [] : [new URL(siteUrl).hostname]), ...allowedHosts].map((name) => name.toLowerCase()),
  );
  return {
    isKnown(given) {
      const name = nameIn(given);
      return names.has("*") || names.has(name) || isIP(name) !== 0 || /^[\w-]+$|\.localhost$/.test(name);
    },
    isTrusted: trustedProxies(proxies),
  };
}

/** The name in a Host header: without a port, the brackets of a number, or a stop at its end. */
function nameIn(host: string): string {
  const [, bracketed, plain = ""] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain).toLowerCase().replace(/\.$/, "");
}
