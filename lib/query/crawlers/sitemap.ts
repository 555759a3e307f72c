import type { Reader } from "../../engine/port/reader.ts";
import { facetRow } from "../../facets/facet-names.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { DOSSIERS, type DossierFacet, dossierPath } from "../dossier/dossier-facets.ts";
import { element, xmlDocument } from "../feeds/xml.ts";

/** Articles that a part lists; the protocol takes 50,000. */
const PART = 10_000;

/** Of a million articles and more the earliest are listed: so many parts has an index at most. */
const MOST_PARTS = 1000;

/** People, countries or outlets that a part lists, those in most articles first. Each fifty are a question to the engine. */
const VALUES = 2000;

/** What stands behind as many parts is in few articles, and is not listed. */
const MOST_VALUE_PARTS = 25;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/** What each text stands under once, oldest first: so what comes is mostly added to the end. */
const LISTED = queryOf({ ...EVERYTHING, sort: "oldest" });

const ALL = queryOf(EVERYTHING);

/** When articles were written last, of those of which that is known, by their ids. */
export type WrittenAt = (ids: readonly string[]) => ReadonlyMap<string, string>;

/**
 * The index of the parts of a sitemap: those of articles by number, then those of values. A part says of each article by itself
 * when it was written; of a part as a whole that is not known, since an article that is taken out moves the others.
 */
export async function sitemapIndex(engine: Reader, site: string): Promise<string> {
  const parts = Array.from({ length: await partsOf(engine) }, (_, at) => String(at + 1));
  for (const facet of DOSSIERS) {
    const { values, total } = await engine.facetValues(ALL, facet, { beginning: "", skip: 0 });
    const of = values.length === 0 ? 0 : Math.ceil((total ?? values.length) / VALUES);
    parts.push(...Array.from({ length: Math.min(MOST_VALUE_PARTS, of) }, (_, at) => valuesName(facet, at + 1)));
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
  const [param = "", of = "1"] = part.split("-");
  const facet = DOSSIERS.find((key) => facetRow(key).param === param);
  if (facet) return part === valuesName(facet, Number(of)) ? valuesPart(engine, site, facet, Number(of)) : null;
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

/** What a part of a facet's values is called: `person`, and what comes behind it `person-2`. */
function valuesName(facet: DossierFacet, number: number): string {
  const { param } = facetRow(facet);
  return number === 1 ? param : `${param}-${number}`;
}

/** The pages of a facet's values, those with most articles first; null where there are none in this part. */
async function valuesPart(engine: Reader, site: string, facet: DossierFacet, number: number): Promise<string | null> {
  if (!(number >= 1 && number <= MOST_VALUE_PARTS)) return null;
  const paths: string[] = [];
  while (paths.length < VALUES) {
    const skip = (number - 1) * VALUES + paths.length;
    const { values } = await engine.facetValues(ALL, facet, { beginning: "", skip });
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
