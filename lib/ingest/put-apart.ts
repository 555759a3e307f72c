import type { Archive, Outcome } from "../archive/archive.ts";
import { ArchiveFault } from "../archive/archive-fault.ts";
import type { Article } from "../article/article.ts";

/**
 * Keeps a batch of articles. Where one of them cannot be kept, each is kept by itself, and only that one is left out:
 * null, after `failed` heard why. What the archive's file cannot do fails the whole.
 */
export function putApart(
  archive: Archive,
  articles: readonly Article[],
  run: number | undefined,
  failed: (article: Article, reason: string) => void,
): (Outcome | null)[] {
  try {
    return archive.put(articles, run);
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
  }
  return articles.map((article) => {
    try {
      return archive.put([article], run)[0]!;
    } catch (error) {
      if (error instanceof ArchiveFault) throw error;
      failed(article, `cannot be kept: ${(error as Error).message}`);
      return null;
    }
  });
}
