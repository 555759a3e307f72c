import { ArchiveFault } from "../archive/archive-fault.ts";
import type { Article } from "../article/article.ts";

/**
 * Keeps a batch of articles by `keep`. Where one of them cannot be kept, each is kept by itself, and only that one is left
 * out: null, after `failed` was called with the reason. What the archive's file cannot do fails the whole.
 */
export function putIsolated<T>(
  articles: readonly Article[],
  keep: (articles: readonly Article[]) => T[],
  failed: (article: Article, reason: string) => void,
): (T | null)[] {
  try {
    return keep(articles);
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
  }
  return articles.map((article) => {
    try {
      return keep([article])[0]!;
    } catch (error) {
      if (error instanceof ArchiveFault) throw error;
      failed(article, `cannot be kept: ${(error as Error).message}`);
      return null;
    }
  });
}
