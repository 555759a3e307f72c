import { type SearchRequest, VIEWS } from "../../../lib/query/address/request.ts";
import { changed, searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The ways to see what was found. */
export function ViewSwitch({ request, messages: { views } }: Props) {
  return (
    <nav aria-label={views.title} className="no-print flex gap-3 text-sm" data-stay>
      {VIEWS.map((view) => (
        <a
          key={view}
          href={searchPath(changed(request, { view, stack: null }))}
          data-key={`view ${view}`}
          aria-current={view === request.view ? "true" : undefined}
          className={`py-1 ${view === request.view ? "font-semibold text-ink" : "underline"}`}
        >
          {views.names[view]}
        </a>
      ))}
    </nav>
  );
}
