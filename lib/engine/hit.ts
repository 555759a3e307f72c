import type { Kept } from "../archive/kept.ts";
import { valuesOf } from "../facets/facet-values.ts";
import type { Expression } from "./port/expression.ts";
import type { Hit } from "./port/results.ts";
import { highlight, snippet } from "./words/highlight.ts";
import { unsaidText } from "./words/unsaid-text.ts";

/** What a list of results shows of an article that a text found. */
export function hitOf({ article, copies, corrected }: Kept, text: Expression): Hit {
  const { id, headline, url, publishedAt } = article;
  return {
    id,
    url,
    headline: { segments: highlight(headline.text, text), derived: headline.derived },
    outlet: valuesOf(article, "outlets")[0] ?? null,
    publishedAt,
    people: valuesOf(article, "people"),
    countries: valuesOf(article, "countries"),
    copies,
    ...(corrected ? { corrected } : {}),
    snippet: snippet(unsaidText(article), text),
  };
}
