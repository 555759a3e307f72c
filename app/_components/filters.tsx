import { impliesCopies } from "../../lib/engine/shows-copies.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { chipsOf } from "../../lib/query/address/chips.ts";
import { changed, searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { FacetList } from "./facet-list.tsx";

interface Props {
  readonly found: Answer;
  readonly messages: Messages;
}

/** All filters: beside the results on wide screens, a tray above them on phones. */
export function Filters({ found, messages }: Props) {
  const { query, total, counts } = found;
  const count = chipsOf(found).length;
  return (
    <aside aria-label={messages.filters.title} className="no-print" data-stay>
      <details id="tray" className="tray">
        <summary className="tray-handle">{messages.filters.handle(count)}</summary>
        <h2 className="sr-only">{messages.filters.title}</h2>
        {FACETS.map((facet) => (
          <FacetList
            key={facet.key}
            facet={facet}
            values={counts[facet.key]}
            total={total}
            request={query}
            messages={messages}
          />
        ))}
        <section aria-labelledby="facet-oddities" className="facet">
          <h3 id="facet-oddities" className="kicker">
            {messages.filters.more}
          </h3>
          <ul>
            {(["undated", "suspicious"] as const).map((date) => (
              <li key={date} className="facet-row">
                <a
                  href={searchPath(changed(query, { date: query.date === date ? null : date, from: null, to: null }))}
                  data-key={`date ${date}`}
                  aria-current={query.date === date ? "true" : undefined}
                  className="facet-value"
                >
                  {messages.filters[date]}
                </a>
              </li>
            ))}
            {!impliesCopies(query) && (
              <li className="facet-row">
                <a
                  href={searchPath(changed(query, { copies: !query.copies }))}
                  data-key="copies"
                  aria-current={query.copies ? "true" : undefined}
                  className="facet-value"
                >
                  {messages.filters.copies}
                </a>
              </li>
            )}
          </ul>
        </section>
        {/* Without scripts the same address again, with the tray shut. */}
        <p className="tray-foot">
          <a href={searchPath(query)} data-close className="button flex items-center justify-center">
            {messages.filters.show(total)}
          </a>
        </p>
      </details>
    </aside>
  );
}
