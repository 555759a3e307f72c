import type { Article } from "../article.ts";

/** What a word is looked for in beside the headline: caption, body and embedded posts, not footers. */
export function searchedText({ caption, body, embeds }: Article): string {
  return [caption?.text ?? "", body, ...embeds].filter(Boolean).join("\n\n");
}
