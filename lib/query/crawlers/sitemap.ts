import type { Reader } from "../../engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { element, xmlDocument } from "../feeds/xml.ts";

/** Articles that a part lists; the protocol takes 50,000. */
const PART = 10_000;

/** Of a million articles and more the earliest are listed: so many parts has an index at most. */
const MOST_PARTS = 1000;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/** What each text stands under once, oldest first: so what comes is mostly added to the end. */
const LISTED = queryOf({ ...EVERYTHING, sort: "oldest" });

/** The index of the parts of a sitemap. When an article was changed last is not known, so no part says it. */
export async function sitemapIndex(engine: Reader, site: string): Promise<string> {
  const parts = Array.from({ length: await partsOf(engine) }, (_, at) =>
    element("sitemap", element("loc", `${site}/sitemap/${at + 1}`)),
  );
  return xmlDocument(element("sitemapindex", parts, NAMESPACE));
}

/** A part of the sitemap, from 1, the first with the site's own pages; null where there is no such part. */
export async function sitemapPart(engine: Reader, site: string, part: number): Promise<string | null> {
  if (part > (await partsOf(engine))) return null;
  const pages = part === 1 ? ["/", "/about", "/help"] : [];
  let at = 0;
  for await (const id of engine.matching(LISTED)) {
    if (at >= part * PART) break;
    if (at++ >= (part - 1) * PART) pages.push(`/article/${id}`);
  }
  const urls = pages.map((path) => element("url", element("loc", site + path)));
  return xmlDocument(element("urlset", urls, NAMESPACE));
}

async function partsOf(engine: Reader): Promise<number> {
  const [total = 0] = await engine.count([LISTED]);
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(total / PART)));
}
