import type { Kept } from "../archive/kept.ts";
import { valuesOf } from "../facets/facet-values.ts";
import { foundIn } from "./found-in.ts";
import { type Expression, inHeadline } from "./port/expression.ts";
import type { Query } from "./port/query.ts";
import type { Hit } from "./port/results.ts";
import { showsCopies } from "./shows-copies.ts";
import { highlight, snippet } from "./words/highlight.ts";
import { unsaidText } from "./words/unsaid-text.ts";

/** What a list of results shows of an article that a text found; `query`: how it was asked, where it was. */
export function hitOf(kept: Kept, text: Expression, query?: Pick<Query, "copies" | "filters">): Hit {
  const { article, copies, family, corrected } = kept;
  const { id, headline, url, publishedAt } = article;
  return {
    id,
    url,
    headline: { segments: highlight(headline.text, inHeadline(text)), derived: headline.derived },
    outlet: valuesOf(article, "outlets")[0] ?? null,
    publishedAt,
    people: valuesOf(article, "people"),
    countries: valuesOf(article, "countries"),
    copies,
    foundIn: query && !showsCopies(query) ? foundIn(kept, text) : [],
    family,
    ...(corrected ? { corrected } : {}),
    snippet: snippet(unsaidText(article), text),
  };
}
