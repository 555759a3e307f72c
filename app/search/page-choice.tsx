import { PAGE_SIZE, type SearchRequest, SIZES } from "../../lib/query/address/request.ts";
import { changed, searchPath } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { JumpForm } from "../_components/jump-form.tsx";

/** How many hits a page can be asked to hold here; an address may ask for any number between. */
const OFFERED = [PAGE_SIZE, 50, SIZES.most];

interface Props {
  readonly request: SearchRequest;
  readonly pages: number;
  readonly total: number;
  readonly messages: Messages;
}

/** A page by its number, and how many hits a page holds. */
export function PageChoice({ request, pages, total, messages }: Props) {
  const { pages: words, number } = messages;
  if (total <= PAGE_SIZE) return null;
  return (
    <div className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm">
      {pages > 2 && (
        <JumpForm action="/search" request={request} page={request.page} pages={pages} messages={messages} />
      )}
      <nav aria-label={words.size} className="flex gap-x-3">
        <span className="py-1 text-soft">{words.size}</span>
        {OFFERED.map((size) => (
          <a
            key={size}
            href={searchPath(changed(request, { size }))}
            data-key={`size ${size}`}
            aria-current={size === request.size ? "true" : undefined}
            className={`min-w-6 py-1 text-center ${size === request.size ? "font-semibold text-ink" : "underline"}`}
          >
            {number(size)}
          </a>
        ))}
      </nav>
    </div>
  );
}
