import type { Article } from "../../article/article.ts";
import { saysCorrected } from "../../article/identity/copy-text.ts";

/**
 * Only articles of one partition can be copies: of one written day, or all of one month, of one year or without a date; all
 * believed or all doubted, since a search finds one of them by that. A correction is none of what it corrects, or that
 * would hide it.
 */
export function partitionOf({ publishedAt, headline, body }: Article): string {
  const day = publishedAt?.value.slice(0, 10) ?? "";
  return `${day}${publishedAt?.suspicious ? "?" : ""}${saysCorrected(headline.text, body) ? "!" : ""}`;
}
