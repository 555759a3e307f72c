import type { Article } from "../../article/article.ts";
import { searchedText } from "../../article/text/searched-text.ts";

/** A text with one space for all that is none of its letters and marks. */
const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** What of an article is searched besides its headline, as a text that is equal where the searched text is, however it is spaced. */
export const spacedText = (article: Article): string => spaced(searchedText(article));

/** The paragraphs of an article that do not stand in another as they are, whatever its paragraphs. */
export function paragraphsMissing(article: Article, other: Article): string[] {
  const there = ` ${spacedText(other)} `;
  const own = searchedText(article).split("\n").map(spaced).filter(Boolean);
  return [...new Set(own)].filter((paragraph) => !there.includes(` ${paragraph} `));
}
