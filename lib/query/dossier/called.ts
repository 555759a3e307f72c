import { wordsIn } from "../../article/text/readable.ts";
import { officePhrases } from "../../facets/registry/lone/office-phrase.ts";
import type { ReadArticle } from "./read-articles.ts";
import { type Worded, type Wording, wordings } from "./wordings.ts";

/** So many are shown, those of the most articles. */
const MOST = 10;

/** What texts call a person for what they do, the earliest first. */
export function calledIn(read: readonly ReadArticle[]): Wording[] {
  const found = wordings(worded(read), MOST);
  return found.toSorted((a, b) => order(a.span?.first ?? "~", b.span?.first ?? "~") || b.articles - a.articles);
}

function* worded(read: readonly ReadArticle[]): Generator<Worded> {
  for (const { article, value } of read)
    for (const mention of value.mentions) {
      const { text, from, to } = wordsIn(article.raw[mention.field] ?? "", mention.start, mention.end);
      for (const words of officePhrases(text, from, to)) yield { article, mention, words };
    }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
