import { sitemapPart } from "../../../lib/query/crawlers/sitemap.ts";
import { answerSitemap } from "../answer-sitemap.ts";

/** `GET /sitemap/1`: a part of the list of all articles. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly page: string }> },
): Promise<Response> {
  const { page } = await params;
  return answerSitemap(request, async (engine, site) =>
    /^[1-9]\d{0,3}$/.test(page) ? sitemapPart(engine, site, Number(page)) : null,
  );
}
