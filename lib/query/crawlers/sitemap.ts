import type { Reader } from "../../engine/port/reader.ts";
import { facetRow } from "../../facets/facet-names.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { DOSSIERS, type DossierFacet, dossierPath } from "../dossier/dossier-facets.ts";
import { element, xmlDocument } from "../feeds/xml.ts";

/** Articles that a part lists; the protocol takes 50,000. */
const PART = 10_000;

/** Of a million articles and more the earliest are listed: so many parts has an index at most. */
const MOST_PARTS = 1000;

/** People, countries or outlets that are listed, those in most articles. Each fifty are a question to the engine. */
const MOST_VALUES = 2000;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/** What each text stands under once, oldest first: so what comes is mostly added to the end. */
const LISTED = queryOf({ ...EVERYTHING, sort: "oldest" });

const ALL = queryOf(EVERYTHING);

/** When articles were written last, of those of which that is known, by their ids. */
export type WrittenAt = (ids: readonly string[]) => ReadonlyMap<string, string>;

/** The index of the parts of a sitemap: those of articles by number, then those of values. A part says of each article by itself when it was written. */
export async function sitemapIndex(engine: Reader, site: string): Promise<string> {
  const parts = Array.from({ length: await partsOf(engine) }, (_, at) => String(at + 1));
  for (const facet of DOSSIERS) {
    const { values } = await engine.facetValues(ALL, facet, { beginning: "", skip: 0 });
    if (values.length > 0) parts.push(facetRow(facet).param);
  }
  const places = parts.map((part) => element("sitemap", element("loc", `${site}/sitemap/${part}`)));
  return xmlDocument(element("sitemapindex", places, NAMESPACE));
}

/** A part of the sitemap by its name in the index, the first with the site's own pages; null where there is no such part. */
export async function sitemapPart(
  engine: Reader,
  site: string,
  part: string,
  writtenAt: WrittenAt,
): Promise<string | null> {
  const facet = DOSSIERS.find((key) => facetRow(key).param === part);
  if (facet) return valuesPart(engine, site, facet);
  const number = /^[1-9]\d{0,3}$/.test(part) ? Number(part) : 0;
  if (number === 0 || number > (await partsOf(engine))) return null;
  const ids: string[] = [];
  let at = 0;
  for await (const id of engine.matching(LISTED)) {
    if (at >= number * PART) break;
    if (at++ >= (number - 1) * PART) ids.push(id);
  }
  const written = writtenAt(ids);
  const own = number === 1 ? ["/", "/about", "/help"] : [];
  return listed(site, [
    ...own.map((path) => [path] as const),
    ...ids.map((id) => [`/article/${id}`, written.get(id)] as const),
  ]);
}

/** The pages of a facet's values, those with most articles first; null where it has none. */
async function valuesPart(engine: Reader, site: string, facet: DossierFacet): Promise<string | null> {
  const paths: string[] = [];
  while (paths.length < MOST_VALUES) {
    const { values } = await engine.facetValues(ALL, facet, { beginning: "", skip: paths.length });
    if (values.length === 0) break;
    paths.push(...values.map(({ value }) => dossierPath(facet, value)));
  }
  return paths.length === 0
    ? null
    : listed(
        site,
        paths.map((path) => [path] as const),
      );
}

function listed(site: string, pages: readonly (readonly [path: string, written?: string | undefined])[]): string {
  const urls = pages.map(([path, written]) =>
    element("url", [element("loc", site + path), ...(written === undefined ? [] : [element("lastmod", written)])]),
  );
  return xmlDocument(element("urlset", urls, NAMESPACE));
}

async function partsOf(engine: Reader): Promise<number> {
  const [total = 0] = await engine.count([LISTED]);
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(total / PART)));
}
