import type { Article, Mention } from "../../article/article.ts";
import { foldedWords } from "../../engine/words/words.ts";
import { dayOf, spanOf } from "./dated.ts";
import { type Quote, quoteOf } from "./quote.ts";

/** Words that texts have for something: in how many of the articles that were read, when, and the earliest place. */
export interface Wording {
  readonly words: string;
  readonly articles: number;
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly sentence: Quote;
}

/** Words in an article, and the mention at which they stand. */
export interface Worded {
  readonly article: Article;
  readonly mention: Mention;
  readonly words: string;
}

/**
 * What was found, put together by its words whatever their case and accents, as most articles write it; those of the most
 * articles alone, in order of time. `all` are given article by article, oldest first.
 */
export function wordings(all: Iterable<Worded>, most: number): Wording[] {
  const groups = new Map<string, { first: Worded; articles: Map<string, Article>; written: Map<string, number> }>();
  for (const worded of all) {
    const key = foldedWords(worded.words);
    if (key === "") continue;
    const group = groups.get(key) ?? { first: worded, articles: new Map(), written: new Map() };
    groups.set(key, group);
    group.articles.set(worded.article.id, worded.article);
    group.written.set(worded.words, (group.written.get(worded.words) ?? 0) + 1);
  }
  return [...groups.values()]
    .sort((a, b) => b.articles.size - a.articles.size)
    .slice(0, most)
    .map(({ first: { article, mention }, articles, written }) => ({
      words: likeliest(written),
      articles: articles.size,
      span: spanOf([...articles.values()].map(dayOf)),
      sentence: quoteOf(article, mention),
    }));
}

/** The most frequent writing; one in capitals alone, as in headlines, where there is no other. */
function likeliest(written: ReadonlyMap<string, number>): string {
  const sorted = [...written].sort(([, a], [, b]) => b - a).map(([words]) => words);
  return sorted.find((words) => /\p{Ll}/u.test(words)) ?? sorted[0]!;
}
