import { SORTS } from "../../lib/engine/port/query.ts";
import { defaultSort, queryOf, type SearchRequest } from "../../lib/query/address/request.ts";
import { changed, searchPath } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The orders that results can have. */
export function SortLinks({ request, messages }: Props) {
  const { sort: current, text } = queryOf(request);
  const byDefault = defaultSort(text);
  const offered = SORTS.filter((sort) => sort !== "relevance" || byDefault === "relevance");
  return (
    <nav aria-label={messages.search.order} className="no-print flex flex-wrap gap-x-3 text-sm" data-stay>
      {offered.map((sort) => (
        <a
          key={sort}
          href={searchPath(changed(request, { sort: sort === byDefault ? null : sort }))}
          data-key={`sort ${sort}`}
          aria-current={sort === current ? "true" : undefined}
          className={`py-1 ${sort === current ? "font-semibold text-ink" : "underline"}`}
        >
          {messages.search.orders[sort]}
        </a>
      ))}
    </nav>
  );
}
