import { FACETS } from "../../lib/facets/facets.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { chipsOf } from "../../lib/query/chips.ts";
import { changed, searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { FacetList } from "./facet-list.tsx";

/** All filters: beside the results on wide screens, a tray above them on phones. */
export function Filters({ found }: { readonly found: Answer }) {
  const { query, total, facets } = found;
  const count = chipsOf(found).length;
  const oddities = [
    { label: "Without a date", date: "undated" as const },
    { label: "Date not believed", date: "suspicious" as const },
  ];
  return (
    <aside aria-label="Filters" className="no-print" data-stay>
      <details className="tray">
        <summary className="tray-handle">Filters{count > 0 && ` (${count})`}</summary>
        <h2 className="sr-only">Filters</h2>
        {FACETS.map((facet) => (
          <FacetList key={facet.key} facet={facet} values={facets[facet.key]} request={query} />
        ))}
        <section aria-labelledby="facet-oddities" className="facet">
          <h3 id="facet-oddities" className="kicker">
            More
          </h3>
          <ul>
            {oddities.map(({ label, date }) => (
              <li key={date} className="facet-row">
                <a
                  href={searchPath(changed(query, { date: query.date === date ? null : date, from: null, to: null }))}
                  data-key={`date ${date}`}
                  aria-current={query.date === date ? "true" : undefined}
                  className="facet-value"
                >
                  {label}
                </a>
              </li>
            ))}
            {query.facets.outlets.include.length === 0 && (
              <li className="facet-row">
                <a
                  href={searchPath(changed(query, { copies: !query.copies }))}
                  data-key="copies"
                  aria-current={query.copies ? "true" : undefined}
                  className="facet-value"
                >
                  Copies one by one
                </a>
              </li>
            )}
          </ul>
        </section>
        {/* Without scripts the same address anew, with the tray shut. */}
        <p className="tray-foot">
          <a href={searchPath(query)} data-close className="button flex items-center justify-center">
            Show {writtenCount(total)} {total === 1 ? "result" : "results"}
          </a>
        </p>
      </details>
    </aside>
  );
}
