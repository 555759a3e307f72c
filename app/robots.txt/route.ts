import { readSiteConfig } from "../../lib/config.ts";
import { robots } from "../../lib/query/crawlers/robots.ts";
import { drawing } from "../_page/drawn.ts";

export const dynamic = "force-dynamic";

/** `GET /robots.txt`: what programs that go from link to link may read. */
export function GET(): Response {
  // Where people sign in there is nothing to be read.
  const publicSite = drawing.getStore()?.auth === undefined ? readSiteConfig().siteUrl : null;
  return new Response(robots(publicSite), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
