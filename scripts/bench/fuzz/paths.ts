import { FACETS } from "../../../lib/facets/facet-names.ts";

/** Addresses that a site has, and some that it has not, to begin from. */
export async function knownPaths(address: string): Promise<string[]> {
  const { hits } = (await (await fetch(`${address}/api/v1/search`)).json()) as { hits: readonly { id: string }[] };
  const html = await (await fetch(address)).text();
  const [file = "/_next/static/x.js"] = /\/_next\/static\/[^"]+/.exec(html) ?? [];
  const articles = hits.slice(0, 3).map(({ id }) => `/article/${id}`);
  return [
    ..."/ /search /search?q=moon /about /nowhere /api /api/nope /api/health /icon.svg /favicon.ico".split(" "),
    ..."/api/v1/search /api/v1/search?q=moon /api/v1/suggest?q=man /api/v1/facets /facet/none /article/0".split(" "),
    ..."/_next/image?url=%2Ficon.svg&w=64&q=75 /_next/data/x/index.json /_next/static/x.js /_not-found".split(" "),
    file,
    ...FACETS.flatMap(({ param }) => [`/facet/${param}`, `/api/v1/facets/${param}`]),
    ...articles.flatMap((article) => [article, `${article}?q=moon`, `${article}/cite?format=bibtex`]),
  ];
}
