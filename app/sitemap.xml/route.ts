import { sitemapIndex } from "../../lib/query/crawlers/sitemap.ts";
import { answerSitemap } from "../sitemap/answer-sitemap.ts";

/** `GET /sitemap.xml`: where the parts of the list of all articles are. */
export const GET = (request: Request): Promise<Response> => answerSitemap(request, sitemapIndex);
