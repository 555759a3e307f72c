import type { Article } from "../../article/article.ts";

/** The date of an article as it is written, to the day at most; null where it has none that is believed. */
export function dayOf({ publishedAt }: Pick<Article, "publishedAt">): string | null {
  return publishedAt === null || publishedAt.suspicious ? null : publishedAt.value.slice(0, "2001-03-04".length);
}

/** The first and the last of some dates, those that are not known left away; null where none is. */
export function spanOf(dates: readonly (string | null)[]): { readonly first: string; readonly last: string } | null {
  const known = dates.filter((date) => date !== null).sort();
  return known.length === 0 ? null : { first: known[0]!, last: known.at(-1)! };
}
