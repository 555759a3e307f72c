import { FACETS } from "../../../lib/facets/facet-names.ts";
import { pick, type Random } from "../synthetic/random.ts";

/** What a served archive has, for readers that go everywhere in it. */
export interface Walk {
  readonly words: readonly string[];
  readonly articles: readonly string[];
  /** Values by the parameter of their facet. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Facets whose values have a page of their own, which is named after them. */
const PAGED = ["person", "country", "outlet"];

/** Asks a served archive for what its readers may look for: words of its headlines, articles from all of its years, values. */
export async function walkOf(address: string, random: Random): Promise<Walk> {
  const [words, articles] = [new Set<string>(), new Set<string>()];
  const values = new Map<string, string[]>();
  const { total, facets } = await answered(address, "");
  for (const { key, param } of FACETS) {
    const found = (facets[key] ?? []).map(({ value }) => value);
    if (found.length > 0) values.set(param, found);
  }
  for (let times = 0; times < 20; times++) {
    const page = 1 + Math.floor((random() * Math.min(total, 10_000)) / 20);
    for (const { id, headline } of (await answered(address, `page=${page}`)).hits) {
      articles.add(id);
      for (const word of headline.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) words.add(word);
    }
  }
  return { words: [...words], articles: [...articles], values };
}

interface Answered {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly headline: { readonly text: string } }[];
  readonly facets: Readonly<Record<string, readonly { readonly value: string }[]>>;
}

async function answered(address: string, search: string): Promise<Answered> {
  return (await fetch(`${address}/api/v1/search?${search}`)).json() as Promise<Answered>;
}

/** One request of a reader: mostly searches that nobody made before, and every other kind of address that answers 200. */
export function drawAnywhere(random: Random, walk: Walk): string {
  const search = searchOf(random, walk);
  const article = `/article/${pick(random, walk.articles)}`;
  const [param, values] = pick(random, [...walk.values]);
  const value = pick(random, values);
  const kinds: readonly (readonly [share: number, path: string])[] = [
    [30, `/search?${search}`],
    [8, "/"],
    [14, article],
    [10, `${article}?${search}`],
    [8, `/facet/${param}?${search}`],
    [6, PAGED.includes(param) ? `/${param}/${encodeURIComponent(value)}` : "/about"],
    [5, `/search?${search}&view=${pick(random, ["map", "network", "timeline"])}`],
    [6, `/api/v1/search?${search}`],
    [5, `/api/v1/suggest?q=${pick(random, walk.words).slice(0, 3)}`],
    [2, `/feed/${pick(random, ["atom", "rss", "json"])}?${search}`],
    [2, `${article}/cite?format=${pick(random, ["bibtex", "ris", "csl"])}`],
    [2, `/compare?q=${encodeURIComponent(pick(random, walk.words))}&q=${encodeURIComponent(pick(random, walk.words))}`],
    [1, "/help"],
    [1, "/lists"],
  ];
  let left = random() * kinds.reduce((sum, [share]) => sum + share, 0);
  for (const [share, path] of kinds) {
    left -= share;
    if (left < 0) return path;
  }
  return "/";
}

function searchOf(random: Random, { words, values }: Walk): string {
  const search = new URLSearchParams();
  const text = Array.from({ length: Math.floor(random() * 3) }, () => pick(random, words)).join(" ");
  if (text !== "") search.set("q", random() < 0.5 ? `${text} ` : text);
  if (random() < 0.3) {
    const [param, all] = pick(random, [...values]);
    search.append(param, pick(random, all));
  }
  if (random() < 0.1) search.set("sort", pick(random, ["newest", "oldest"]));
  if (random() < 0.1) search.set("page", String(2 + Math.floor(random() * 4)));
  return search.toString();
}
