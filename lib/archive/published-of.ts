import type { Article } from "../article/article.ts";

/** When an article was published, as the archive orders by: the undated come last. */
export function publishedOf({ publishedAt }: Article): string {
  return publishedAt?.value ?? "~";
}
