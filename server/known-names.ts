import { BlockList, isIP } from "node:net";
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

export function knownNames({ host, siteUrl, allowedHosts, trustedProxies }: SiteNames): KnownNames {
  const names = new Set(
    [host, ...(siteUrl === null ? [] : [new URL(siteUrl).hostname]), ...allowedHosts].map((name) => name.toLowerCase()),
  );
  const proxies = new BlockList();
  for (const range of trustedProxies.flatMap((one) => (one === "loopback" ? LOOPBACK : [one]))) {
    const [address = "", prefix] = range.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    proxies.addSubnet(address, Number(prefix ?? (family === "ipv6" ? 128 : 32)), family);
  }
  return {
    isKnown(given) {
      const name = nameIn(given);
      return names.has("*") || names.has(name) || isIP(name) !== 0 || /^[\w-]+$|\.localhost$/.test(name);
    },
    isTrusted(address = "") {
      const own = address.replace(/^::ffff:(?=\d+\.)/i, "");
      return isIP(own) !== 0 && proxies.check(own, isIP(own) === 6 ? "ipv6" : "ipv4");
    },
  };
}

const LOOPBACK = ["127.0.0.0/8", "::1"];

/** The name in a Host header: without a port, the brackets of a number, or a stop at its end. */
function nameIn(host: string): string {
  const [, bracketed, plain = ""] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain).toLowerCase().replace(/\.$/, "");
}
