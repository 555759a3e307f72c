import type { TrimmedPage } from "./trimmed-page.ts";

/** What browsers write when they save a page: `saved from url=(0042)https://…`, and SingleFile's `url: https://…`. */
const SAVED = [/saved from url=\(\d+\)(https?:\S+)/i, /Page saved with SingleFile[\s\S]*?\burl:\s*(https?:\S+)/i];

/** The address of a page: the one that it calls its own, else the one that it came from or was saved from. Null where none is known. */
export function pageAddress(page: TrimmedPage, given: string | null): string | null {
  const saved = page.comments.flatMap((comment) =>
    SAVED.flatMap((expression) => expression.exec(comment)?.[1] ?? []),
  )[0];
  const from = webAddress(given ?? saved ?? null, null);
  const own = [page.links.get("canonical"), page.meta.get("og:url")?.[0]]
    .map((address) => webAddress(address ?? null, from))
    .find((address) => address !== null && isOwn(address, from));
  return own ?? from;
}

/** A front page is nobody's own address, and one of another site is that of a text's source or a mistake; no more is known of it. */
function isOwn(address: string, from: string | null): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (pathname === "/" && search === "" && (from === null || new URL(from).pathname !== "/")) return false;
  return from === null || siteOf(hostname) === siteOf(new URL(from).hostname);
}

const siteOf = (host: string): string => host.split(".").slice(-2).join(".");

function webAddress(address: string | null, base: string | null): string | null {
  if (address === null || !URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : null;
}
