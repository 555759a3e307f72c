import type { Neighbour, Place } from "../../lib/query/neighbours.ts";
import type { SearchRequest } from "../../lib/query/request.ts";
import { printRequest, searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

interface Props {
  readonly place: Place | null;
  readonly request: SearchRequest;
}

/** The way back to the search that an article was opened from, and to the article before and after it there. */
export function SearchPlace({ place, request }: Props) {
  const beside = (neighbour: Neighbour | null, text: string, rel: string) =>
    neighbour && (
      <a
        href={`/article/${neighbour.hit.id}?${printRequest(neighbour.request)}`}
        rel={rel}
        title={neighbour.hit.headline.text}
        className="inline-block py-1"
      >
        {text}
      </a>
    );
  return (
    <nav aria-label="Search" className="no-print mb-5 flex flex-wrap items-center justify-between gap-x-6 text-sm">
      <a href={searchPath(request)} className="inline-block py-1">
        ← {printRequest(request) ? "Back to the results" : "All articles"}
      </a>
      {place && place.at > 0 && (
        <span className="flex items-center gap-4">
          {beside(place.previous, "‹ Previous", "prev")}
          <span className="text-soft tabular-nums">
            {writtenCount(place.at)} of {writtenCount(place.found.total)}
          </span>
          {beside(place.next, "Next ›", "next")}
        </span>
      )}
    </nav>
  );
}
