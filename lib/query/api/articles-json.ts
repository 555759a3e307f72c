import { isDamagedArticle } from "../../engine/port/damaged-article.ts";
import type { ArticleAnswer, ArticlesAnswer } from "./article-answer.ts";
import { type ArticleSource, readArticleJson } from "./article-json.ts";

/** Articles that can be asked for at once, and letters of JSON behind which no further one is begun. */
export const MOST_ARTICLES = 100;
const ROOM = 8 * 1024 * 1024;

/** Several articles as the API tells them. One that is not there or is damaged is named, and is no reason to give none. */
export async function readArticlesJson(
  from: ArticleSource,
  ids: readonly string[],
  text: boolean,
): Promise<ArticlesAnswer> {
  const articles: ArticleAnswer[] = [];
  const missing: string[] = [];
  let size = 0;
  for (const [at, id] of ids.entries()) {
    if (size > ROOM) return { articles, missing, left: ids.slice(at) };
    const article = await readable(from, id, text);
    if (article === null) missing.push(id);
    else {
      articles.push(article);
      size += JSON.stringify(article).length;
    }
  }
  return { articles, missing, left: [] };
}

async function readable(from: ArticleSource, id: string, text: boolean): Promise<ArticleAnswer | null> {
  try {
    return await readArticleJson(from, id, text);
  } catch (error) {
    if (isDamagedArticle(error)) return null;
    throw error;
  }
}
