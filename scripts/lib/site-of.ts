import type { Config } from "../../lib/config.ts";

/** The site's address, with which permanent addresses begin: the public one, or that of this machine. */
export function siteOf({ host, port, siteUrl }: Pick<Config, "host" | "port" | "siteUrl">): string {
  return siteUrl?.replace(/\/$/, "") ?? `http://${host}:${port}`;
}
