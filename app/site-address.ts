import { readSiteConfig } from "../lib/config.ts";

let given: string | null | undefined;

/**
 * The address of the site, of which permanent addresses are made: the one by which others know it (`SITE_URL`), else that by
 * which a reader reached it, such as `http://127.0.0.1:3000`; a proxy in front may say that.
 */
export function siteAddress(headers: Headers): string {
  if (given === undefined) given = readSiteConfig().siteUrl;
  return given ?? addressReached(headers);
}

function addressReached(headers: Headers): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto")?.split(",")[0] === "https" ? "https" : "http";
  // What is no host name goes into no page.
  return `${scheme}://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : "localhost"}`;
}
