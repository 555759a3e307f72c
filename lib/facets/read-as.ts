import type { Article } from "../article/article.ts";

/**
 * The language whose rules an article is read by, without its region; English where none is known: a headline, a table, a
 * note of a few words.
 */
export function readAs({ language }: Pick<Article, "language">): string {
  return language === null ? "en" : language.split("-")[0]!.toLowerCase();
}
