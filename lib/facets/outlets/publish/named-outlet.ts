import { remember } from "../../../text/remember.ts";
import { listedOutlet } from "../listed-outlet.ts";
import type { Outlet } from "../outlet.ts";
import { anySiteOf, siteOf } from "../outlet-by-domain.ts";
import { isNoOutlet } from "./no-outlet.ts";
import { type Unlisted, unlistedAs, unlistedOutlet } from "./unlisted-name.ts";

/** Controls and marks of direction, which would hide in a label and part one outlet in two. */
const HIDDEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** The longest name that is looked at, in UTF-16 units. */
const LONGEST = 200;

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?$/i;
const ADDRESS = /^(?:[a-z]+:)?\/\/|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i;

/** Sites whose names are remembered, and how many of each. */
const REMEMBERED = { sites: 300, names: 50 };

const bySite = new Map<Outlet | string | null, (written: string) => Outlet | Unlisted | null>();

/**
 * The outlet that a name in metadata or a footer means, or an address in its place; null where it is none. `site`: whose site
 * the article stands on, an outlet or a domain.
 */
export function namedOutlet(written: string, site: Outlet | string | null): Outlet | Unlisted | null {
  const known = bySite.get(site);
  if (known) return known(written);
  if (bySite.size >= REMEMBERED.sites) bySite.clear();
  const named = remember(REMEMBERED.names, (name) => outletNamed(name, site));
  bySite.set(site, named);
  return named(written);
}

function outletNamed(written: string, site: Outlet | string | null): Outlet | Unlisted | null {
  const name = written.replace(/\s+/g, " ").replace(HIDDEN, "").trim();
  // No name that a table has, and each of its ways to be shortened would be tried at every place.
  if (name.length > LONGEST) return unlistedAs(name);
  if (isNoOutlet(name)) return null;
  if (ADDRESS.test(name)) return siteOutlet(siteOf(name));
  const own = HOST.test(name) ? anySiteOf(name) : null;
  if (own !== null && typeof own !== "string") return own.kind === "platform" ? null : own;
  const host = name.replace(/\.$/, "");
  return (
    listedOutlet(name, site) ?? (own === null || own === host.toLowerCase() ? unlistedOutlet(host) : siteOutlet(own))
  );
}

/** A site as an outlet: the table's, or its domain as a name. */
export function siteOutlet(site: Outlet | string | null): Outlet | Unlisted | null {
  return typeof site === "string" ? unlistedAs(site) : site;
}
