import type { Article } from "../article.ts";
import { readable } from "./readable.ts";
import { hasRunningText } from "./running-text.ts";

/** What is to be said of how an article was read, in words for the report of an import. */
export function readingNotes({ raw, body }: Pick<Article, "raw" | "body">): string[] {
  const said = [raw.text, raw.title ?? ""].flatMap((text) => readable(text)?.notes ?? []);
  // It is kept, since market reports are tables as well, and somebody may look for an address.
  const noText = hasRunningText(body) ? [] : ["it holds no running text: a list, a table or code"];
  return [...new Set([...said, ...noText])];
}
