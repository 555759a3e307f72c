import Link from "next/link";
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
    <nav aria-label="Order" className="no-print flex gap-3 text-sm">
      {offered.map((sort) =>
        sort === current ? (
          <span key={sort} aria-current="true" className="py-1 font-semibold">
            {NAMES[sort]}
          </span>
        ) : (
          <Link
            key={sort}
            href={searchPath(changed(request, { sort: sort === byDefault ? null : sort }))}
            prefetch={false}
            className="py-1"
          >
            {NAMES[sort]}
          </Link>
        ),
      )}
    </nav>
  );
}
