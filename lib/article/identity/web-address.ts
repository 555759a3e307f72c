import { getDomain } from "tldts";

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|s?ref|smid|partner|share)$/i;

/**
 * A URL without fragment, tracking parameters, default port and trailing slash; null where it is no web address. Ids of
 * articles are made of it, so what it does never changes: `pageAddress` is where newer habits of the web go.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  withoutParameters(parsed, TRACKING);
  return written(parsed);
}

/** Parameters that say how a reader came, or in which form the page is shown. */
const MORE_TRACKING =
  /^(?:(?:utm|at|pk|mtm|hsa|ns|vero)_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ymclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|cmp|cmpid|icid|ncid|ocid|xtor|wt\.\w+|s_cid|s?ref|ref_src|referrer|smid|smtyp|partner|share|shared|rss|feed|amp|outputtype)$/i;

/** Hosts in front of a site that serve the same pages: `m.example.org`. */
const SAME_SITE = /^(?:(?:www\d?|m|mobile|amp|touch)\.)+/;

/** A page kept by a cache of such pages, such as `www-example-org.cdn.ampproject.org/c/s/www.example.org/story`. */
const CACHED = /^https:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[a-z]|(?:www\.)?google\.[a-z.]+\/amp)\/(?:s\/)?/;

/**
 * What two addresses of one page have in common: `canonicalUrl` without `www.` and `m.`, `/amp`, and what newer trackers
 * add; null where it is no web address. It need lead nowhere, and two pages may share it.
 */
export function pageAddress(url: string): string | null {
  const canonical = canonicalUrl(url);
  if (canonical === null) return null;
  const parsed = parse(canonical.replace(CACHED, "https://"));
  if (parsed === null) return null;
  withoutParameters(parsed, MORE_TRACKING);
  const site = parsed.hostname.replace(SAME_SITE, "");
  if (getDomain(site) !== null) parsed.hostname = site;
  parsed.pathname = parsed.pathname.replace(/\/amp\/?$|[./]amp(?=\.html?$)/, "").replace(/^\/amp\//, "/") || "/";
  return written(parsed);
}

function parse(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function withoutParameters(url: URL, names: RegExp): void {
  if (url.search === "") return;
  for (const name of [...url.searchParams.keys()]) if (names.test(name)) url.searchParams.delete(name);
}

function written(url: URL): string {
  if (url.protocol !== "https:") url.protocol = "https:";
  // Most addresses have none of these, and setting each writes the whole anew.
  if (/[#?@]/.test(url.href)) {
    url.hash = "";
    url.username = "";
    url.password = "";
    url.searchParams.sort();
  }
  if (url.pathname !== "/") url.pathname = url.pathname.replace(/(?<!\/)\/+$/, "");
  return url.toString();
}
