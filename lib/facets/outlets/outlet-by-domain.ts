import { getDomain, parse } from "tldts";
import type { Outlet } from "./outlet.ts";
import { outletTable } from "./outlet-table.ts";

let byDomain: ReadonlyMap<string, Outlet> | undefined;

/** Names that are nobody's, by RFC 2606 and 6761. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|local|localhost)$/;
/** An address that holds another: of a web archive, or of a page kept for phones. */
const HOLDER =
  /^https?:\/\/(?:web\.archive\.org\/web\/[^/]+|www\.google\.[a-z.]+\/amp(?:\/s)?|[^/]+\.cdn\.ampproject\.org\/[a-z](?:\/s)?)\/(.+)$/i;

/**
 * Whose site a URL is on: the table's outlet, also for its subdomains, else the domain under which one registers, that of one
 * user on a host of many (`name.github.io`); null for a platform or no public site.
 */
export function siteOf(url: string): Outlet | string | null {
  const site = anySiteOf(url);
  return site !== null && typeof site !== "string" && site.kind === "platform" ? null : site;
}

/** As `siteOf`, a platform's own row included: it carries what others publish, or only leads to it. */
export function anySiteOf(url: string): Outlet | string | null {
  const held = HOLDER.exec(url)?.[1] ?? url;
  const { hostname, domain, isIp, isIcann } = parse(held);
  if (!hostname || !domain || isIp || !isIcann || RESERVED.test(hostname)) return null;
  byDomain ??= domainsOf();
  for (let host = hostname; host.length >= domain.length; host = host.slice(host.indexOf(".") + 1)) {
    const outlet = byDomain.get(host);
    if (outlet) return outlet;
    if (host === domain) break;
  }
  return getDomain(held, { allowPrivateDomains: true }) ?? domain;
}

function domainsOf(): Map<string, Outlet> {
  return new Map(outletTable().outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)));
}
