import type { Article } from "../../article/article.ts";
import { searchedText } from "../../article/text/searched-text.ts";

/** Paragraphs of a body are so far apart. */
const BREAK = "\n\n";

/** An article's text without the words that its headline was derived from, since a hit shows them above. It goes on behind
 * `…` where the headline was cut in the middle of a sentence. */
export function unsaidText(article: Article): string {
  const { headline, body } = article;
  if (!headline.derived || headline.method !== "body") return searchedText(article);
  const words = headline.text.replace(/…$/, "");
  for (let from = 0; ; ) {
    const end = endOf(words, body, from);
    if (end !== null) {
      const rest = body.slice(end).replace(/^[\s.,;:–—-]+/u, "");
      const goesOn = words !== headline.text && rest !== "" ? "…" : "";
      return searchedText({ ...article, body: `${body.slice(0, from)}${goesOn}${rest}`.trim() });
    }
    const next = body.indexOf(BREAK, from);
    if (next < 0) return searchedText(article);
    from = next + BREAK.length;
  }
}

/** Where words end that stand at a place of a text, however they are spaced there; null where others do. */
function endOf(words: string, text: string, from: number): number | null {
  let at = from;
  for (const word of words.split(" ")) {
    while (/\s/.test(text[at] ?? "")) at++;
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}
