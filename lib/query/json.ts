import type { Answer, AnsweredValue } from "./answer.ts";
import { queryOf } from "./request.ts";
import { printRequest } from "./url.ts";

/** The answer as `GET /api/v1/search` and `search --json` give it: the shape that other programs rely on. */
export function answerJson(answer: Answer) {
  const { query, total, page, pages, hits, facets, dates } = answer;
  return {
    query: { ...query, terms: queryOf(query).terms, url: printRequest(query) },
    total,
    page,
    pages,
    hits: hits.map(({ id, url, headline, outlet, publishedAt, people, countries, snippet }) => ({
      id,
      url,
      headline: { text: headline.text, derived: headline.derived },
      outlet,
      publishedAt: publishedAt && {
        value: publishedAt.value,
        precision: publishedAt.precision,
        source: publishedAt.source,
      },
      people,
      countries,
      snippet,
    })),
    facets: facets satisfies Record<string, readonly AnsweredValue[]>,
    dates,
  };
}
