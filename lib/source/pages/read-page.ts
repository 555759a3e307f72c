import type { pageArticle } from "./page-article.ts";

/** Reads a page as `pageArticle` does, whose libraries are loaded with the first page: an import of texts has no room for them. */
export async function readPage(...page: Parameters<typeof pageArticle>): Promise<ReturnType<typeof pageArticle>> {
  const { pageArticle } = await import("./page-article.ts");
  return pageArticle(...page);
}
