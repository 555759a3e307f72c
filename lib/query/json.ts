import { listed, printRequest } from "./address/url.ts";
import type { Answer } from "./answer.ts";
import type { SearchAnswer } from "./api/search-answer.ts";
import { remarks } from "./language/remarks.ts";
import { messagesFor } from "./messages/messages.ts";
import type { Wider } from "./wider.ts";

/** The answer as `GET /api/v1/search` and `search --json` give it, with the words that it may be widened by: the shape that other programs rely on. */
export function answerJson(answer: Answer, wider: readonly Wider[] = []): SearchAnswer {
  const { query, read, repairs, readings, better, unread, causes, nowhere, total, page, pages, hits, counts, dates } =
    answer;
  // How a page shows it is nothing to a program.
  const { q, filters, view: _view, stack: _stack, held: _held, ...others } = query;
  const said = remarks(answer, messagesFor("en"));
  return {
    query: {
      q,
      facets: filters,
      ...others,
      read,
      repairs,
      readings,
      better,
      wider,
      unread,
      url: printRequest({ ...listed(query), page }),
    },
    note: said.length > 0 ? said.join(" ") : null,
    total,
    page,
    pages,
    hits: hits.map(
      ({
        id,
        url,
        headline,
        outlet,
        publishedAt,
        people,
        countries,
        copies,
        foundIn,
        family,
        corrected,
        kinds,
        snippet,
        passages,
      }) => ({
        id,
        url,
        headline: { text: headline.text, derived: headline.derived },
        outlet,
        publishedAt: publishedAt && {
          value: publishedAt.value,
          precision: publishedAt.precision,
          source: publishedAt.source,
          confidence: publishedAt.confidence,
          suspicious: publishedAt.suspicious ?? null,
        },
        people,
        countries,
        copies,
        foundIn,
        family,
        ...(corrected ? { corrected } : {}),
        kinds,
        snippet,
        passages,
      }),
    ),
    facets: counts,
    dates,
    causes: causes.map(({ drop, kind, request, total }) => ({ drop, kind, url: printRequest(request), total })),
    nowhere,
  };
}
