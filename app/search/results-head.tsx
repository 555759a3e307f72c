import { printRequest } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { Chips } from "../_components/chips.tsx";
import { SortLinks } from "../_components/sort-links.tsx";
import { ViewSwitch } from "../_components/views/view-switch.tsx";

interface Props {
  readonly found: Answer;
  readonly messages: Messages;
}

/** How many were found, what narrows the search, and the ways to see it: two lines in any search, so that nothing moves. */
export function ResultsHead({ found, messages }: Props) {
  const { query, total } = found;
  const read = found.repairs.length > 0 ? { ...query, q: found.read } : query;
  return (
    <div className="results-head">
      <div>
        <p id="total" className="font-serif text-lg">
          <Pieces of={messages.search.total(total, <strong data-testid="total">{messages.number(total)}</strong>)} />
        </p>
        {/* A browser that was here before says what is new. */}
        {query.added === null && (
          <span data-fresh={printRequest({ ...read, page: 1 })} className="no-print text-sm empty:hidden" />
        )}
        <Chips found={found} messages={messages} />
      </div>
      <div className="results-ways no-print">
        <ViewSwitch request={query} messages={messages} />
        {query.view === "list" && total > 0 && <SortLinks request={query} messages={messages} />}
      </div>
    </div>
  );
}
