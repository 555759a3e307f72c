import { FACETS } from "../../../lib/facets/facet-names.ts";
import { pick, type Random } from "../synthetic/random.ts";

/** What readers of an archive ask for, in the proportions of a reading room: half searches, then articles, then the rest. */
export interface Reading {
  /** Searches as URL parameters, from words and values that the archive has. */
  readonly searches: readonly string[];
  readonly articles: readonly string[];
}

/** Finds in a served archive what its readers may ask for. */
export async function readingOf(address: string): Promise<Reading> {
  const searches = [""];
  const articles: string[] = [];
  for (const page of ["", "page=2", "page=3", "sort=oldest"]) {
    const { hits, facets } = await (await fetch(`${address}/api/v1/search?${page}`)).json();
    for (const { id, headline } of hits) {
      articles.push(id);
      const words = (headline.text as string).toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      for (const word of words.slice(0, 2)) searches.push(`q=${encodeURIComponent(word)}`);
    }
    if (page !== "") continue;
    for (const { key, param } of FACETS)
      for (const { value } of facets[key].slice(0, 8)) searches.push(`${param}=${encodeURIComponent(value)}`);
  }
  return { searches: [...new Set(searches)], articles };
}

/** The path of one request of a reader. */
export function drawPath(random: Random, { searches, articles }: Reading): string {
  const kind = random();
  const search = pick(random, searches);
  if (kind < 0.5) return search === "" ? "/" : `/search?${search}`;
  if (kind < 0.6) return "/";
  if (kind < 0.8) return `/article/${pick(random, articles)}`;
  if (kind < 0.9) return `/article/${pick(random, articles)}?${search}`;
  return `/facet/${pick(random, FACETS).param}?${search}`;
}
