import { sitemapPart } from "../../../lib/query/crawlers/sitemap.ts";
import { answerSitemap } from "../answer-sitemap.ts";

/** `GET /sitemap/1`: a part of the list of all articles; `GET /sitemap/person`: the people in most of them. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly page: string }> },
): Promise<Response> {
  const { page } = await params;
  return answerSitemap(request, ({ engine, writtenAt }, site) => sitemapPart(engine, site, page, writtenAt));
}
