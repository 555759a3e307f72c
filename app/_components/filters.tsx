import { impliesCopies } from "../../lib/engine/shows-copies.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { chipsOf } from "../../lib/query/address/chips.ts";
import { changed, searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on wide screens it scrolls by itself, by keyboard too
    <aside id="filters" tabIndex={0} aria-label={messages.filters.title} className="no-print" data-stay>
      <details id="tray" className="tray">
        <summary className="tray-handle">{messages.filters.handle(count)}</summary>
        <h2 className="sr-only">{messages.filters.title}</h2>
        {FACETS.some(({ key }) => counts[key].length > 0) && (
          <p className="legend">
            <Pieces of={messages.filters.legend(<b key="without">−</b>, <b key="also">&amp;</b>)} />
          </p>
        )}
        <div className="facets">
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
                <Oddity
                  key={date}
                  name={`date ${date}`}
                  href={searchPath(changed(query, { date: query.date === date ? null : date, from: null, to: null }))}
                  chosen={query.date === date}
                  {...messages.filters.oddities[date]}
                />
              ))}
              {!impliesCopies(query) && (
                <Oddity
                  name="copies"
                  href={searchPath(changed(query, { copies: !query.copies }))}
                  chosen={query.copies}
                  {...messages.filters.oddities.copies}
                />
              )}
            </ul>
          </section>
        </div>
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

interface OddityProps {
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly title: string;
  /** What that means. */
  readonly hint: string;
}

/** A filter that is no facet's, with what it means. */
function Oddity({ name, href, chosen, title, hint }: OddityProps) {
  return (
    <li className="facet-row">
      <a href={href} data-key={name} aria-current={chosen ? "true" : undefined} className="facet-value">
        <span>
          {title} <small>{hint}</small>
        </span>
      </a>
    </li>
  );
}
