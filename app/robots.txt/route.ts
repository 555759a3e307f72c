import { readSiteConfig } from "../../lib/config.ts";
import { robots } from "../../lib/query/crawlers/robots.ts";

export const dynamic = "force-dynamic";

/** `GET /robots.txt`: what programs that go from link to link may read. */
export function GET(): Response {
  return new Response(robots(readSiteConfig().siteUrl), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
