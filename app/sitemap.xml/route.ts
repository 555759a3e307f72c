import { sitemapIndex } from "../../lib/query/crawlers/sitemap.ts";
import { answerSitemap } from "../sitemap/answer-sitemap.ts";

/** `GET /sitemap.xml`: where the lists of all articles, and of people, countries and outlets, are. */
export const GET = (request: Request): Promise<Response> =>
  answerSitemap(request, ({ engine }, site) => sitemapIndex(engine, site));
