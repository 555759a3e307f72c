import type { Article } from "./article.ts";
import { readable } from "./readable.ts";

/** What is to be said of how an article was read, in words for the report of an import. */
export function readingNotes({ raw }: Pick<Article, "raw">): string[] {
  const said = [raw.text, raw.title ?? ""].flatMap((text) => readable(text)?.notes ?? []);
  return [...new Set(said)];
}
