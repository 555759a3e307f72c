import type { Article } from "../../article/article.ts";
import { isDamagedArticle } from "../../engine/port/damaged-article.ts";
import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Results } from "../../engine/port/results.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { FACET_VALUES, type ReadValue } from "../../facets/facet-values.ts";
import { dayOf } from "./dated.ts";

/** Articles of a page that are read, and how many pages: of more articles those at even distances over time. */
export const PAGE_READ = 12;
const READ_PAGES = 4;

/** Articles that are asked for at once: an engine takes a hundred calls from all readers together. */
const AT_ONCE = 8;

/** An article that was read, and the value in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly value: ReadValue;
  /** Versions of one text have one family; null where it has none. */
  readonly family: string | null;
}

/** What is read: articles of a value, by the search for them in pages of twelve, and its first pages from both ends. */
interface Reading {
  readonly facet: FacetKey;
  readonly value: string;
  readonly query: Query;
  readonly first: Results;
  readonly latest: Results;
}

/**
 * Reads articles of a value, oldest first, the undated last: all where they are few, else forty-eight, from the oldest, the latest that are dated,
 * and between.
 */
export async function readArticles(
  engine: Reader,
  { facet, value, query, first, latest }: Reading,
): Promise<ReadArticle[]> {
  const few = first.pages <= READ_PAGES;
  const pages = [first];
  // One after another: what they count is the same, and is then remembered.
  for (const page of pagesBetween(first.pages)) pages.push(await engine.search({ ...query, sort: "oldest", page }));
  if (!few) pages.push({ ...latest, hits: latest.hits.toReversed() });
  const ids = [...new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id)))];
  const read: (ReadArticle | null)[] = ids.map(() => null);
  const next = ids.entries();
  const worker = async () => {
    for (const [at, id] of next) read[at] = await readOne(engine, id, facet, value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const found = read.flatMap((one) => one ?? []);
  // A page between the ends may be of undated articles, and the latest that are dated come behind it.
  return [...found.filter(isDated), ...found.filter((one) => !isDated(one))];
}

const isDated = ({ article }: ReadArticle): boolean => dayOf(article) !== null;

/** The pages behind the first that are read from it on: all of few, else those at even distances before the last. */
function pagesBetween(pages: number): number[] {
  if (pages <= READ_PAGES) return Array.from({ length: pages - 1 }, (_, at) => at + 2);
  return Array.from({ length: READ_PAGES - 2 }, (_, at) => 1 + Math.round(((at + 1) * (pages - 1)) / (READ_PAGES - 1)));
}

async function readOne(engine: Reader, id: string, facet: FacetKey, value: string): Promise<ReadArticle | null> {
  try {
    const kept = await engine.get(id);
    // An index may be behind the archive.
    const found = kept && FACET_VALUES[facet].read(kept.article).find((one) => one.value === value);
    return found ? { article: kept.article, value: found, family: kept.family } : null;
  } catch (error) {
    if (isDamagedArticle(error)) return null;
    throw error;
  }
}
