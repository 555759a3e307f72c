import { parse } from "tldts";
import type { Outlet } from "./outlet.ts";
import { OUTLETS } from "./outlet-table.ts";

const BY_DOMAIN = new Map<string, Outlet>(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain): [string, Outlet] => [domain, outlet])),
);

/** Names that are nobody's, by RFC 2606 and 6761. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|local|localhost)$/;
/** A web archive's address holds the archived one. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(.+)$/i;

/** Whose site a URL is on: the table's outlet, else the registrable domain; null for a platform or no public site. */
export function siteOf(url: string): Outlet | string | null {
  const { hostname, domain, isIp, isIcann } = parse(ARCHIVED.exec(url)?.[1] ?? url);
  if (!hostname || !domain || isIp || !isIcann || RESERVED.test(hostname)) return null;
  for (let host = hostname; host.length >= domain.length; host = host.slice(host.indexOf(".") + 1)) {
    const outlet = BY_DOMAIN.get(host);
    if (outlet) return outlet.kind === "platform" ? null : outlet;
    if (host === domain) break;
  }
  return domain;
}
