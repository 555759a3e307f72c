import type { Article, Mention, PublishedAt } from "../../article/article.ts";
import type { Segment } from "../../engine/port/results.ts";
import { sentenceWith } from "../../engine/sentence-with.ts";
import { valuesOf } from "../../facets/facet-values.ts";

/** A sentence of an article, and what is needed to say where it stands. */
export interface Quote {
  readonly id: string;
  readonly headline: string;
  /** The language of the article, BCP 47; missing where it is not known. */
  readonly language?: string;
  readonly outlet: string | null;
  readonly publishedAt: PublishedAt | null;
  readonly segments: readonly Segment[];
}

/** The sentence of a mention, the mention as its match. */
export function quoteOf(article: Article, mention: Mention): Quote {
  const { id, headline, language, publishedAt } = article;
  const outlet = valuesOf(article, "outlets")[0]?.label ?? null;
  return {
    id,
    headline: headline.text,
    ...(language !== null && { language }),
    outlet,
    publishedAt,
    segments: sentenceWith(article, mention),
  };
}
