import { SORTS } from "../../lib/engine/query.ts";
import { defaultSort, queryOf, type SearchRequest } from "../../lib/query/request.ts";
import { changed, searchPath } from "../../lib/query/url.ts";

const NAMES = { relevance: "Best match", newest: "Newest", oldest: "Oldest" } as const;

/** The orders that results can have. */
export function SortLinks({ request }: { readonly request: SearchRequest }) {
  const { sort: current, text } = queryOf(request);
  const byDefault = defaultSort(text);
  const offered = SORTS.filter((sort) => sort !== "relevance" || byDefault === "relevance");
  return (
    <nav aria-label="Order" className="no-print flex gap-3 text-sm" data-stay>
      {offered.map((sort) => (
        <a
          key={sort}
          href={searchPath(changed(request, { sort: sort === byDefault ? null : sort }))}
          data-key={`sort ${sort}`}
          aria-current={sort === current ? "true" : undefined}
          className={`py-1 ${sort === current ? "font-semibold text-ink" : "underline"}`}
        >
          {NAMES[sort]}
        </a>
      ))}
    </nav>
  );
}
