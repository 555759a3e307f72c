import type { SearchRequest } from "../../lib/query/address/request.ts";
import { printRequest, searchPath } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Neighbour, Place } from "../../lib/query/place-in-search.ts";

interface Props {
  readonly place: Place | null;
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The way back to the search that an article was opened from, and to the article before and after it there. */
export function SearchPlace({ place, request, messages }: Props) {
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
    <nav
      aria-label={messages.place.title}
      className="no-print mb-5 flex flex-wrap items-center justify-between gap-x-6 text-sm"
    >
      <a href={searchPath(request)} className="inline-block py-1">
        ← {printRequest(request) ? messages.place.back : messages.place.all}
      </a>
      {place && place.at > 0 && (
        <span className="flex items-center gap-4">
          {beside(place.previous, messages.place.previous, "prev")}
          <span className="text-soft tabular-nums">{messages.place.at(place.at, place.found.total)}</span>
          {beside(place.next, messages.place.next, "next")}
        </span>
      )}
    </nav>
  );
}
