import { FACETS, facetRow } from "../../../lib/facets/facet-names.ts";
import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { changed, listed, searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { StackedTimes } from "../../../lib/query/views/stacked-times.ts";
import { CompareTable } from "../compare/compare-table.tsx";
import { FacetSwitch } from "../facet-switch.tsx";
import { RowBars } from "./row-bars.tsx";

interface Props {
  readonly timeline: StackedTimes;
  readonly request: SearchRequest;
  readonly total: number;
  readonly messages: Messages;
}

/** What was found over time, a row of bars for each of the most frequent values of a facet, and the same as a table. */
export function TimelineView({
  timeline: { facet, facets, bars, values, chosenAlone },
  request,
  total,
  messages,
}: Props) {
  const { views } = messages;
  const words = views.timeline;
  const named = bars.map(({ value, from }) =>
    value.endsWith("s") ? messages.dates.decade(from) : messages.date(value),
  );
  const name = (at: number) => messages.value(facet, values[at]!.value);
  return (
    <div className="mt-3">
      <div data-stay className="flex flex-wrap items-baseline justify-between gap-x-6">
        <FacetSwitch
          label={words.by}
          name="stack"
          choices={FACETS.filter(({ key }) => key === facet || facets.includes(key)).map(({ key }) => ({
            label: messages.facet.title(key),
            href: searchPath(changed(request, { stack: key })),
            chosen: key === facet,
          }))}
        />
        {values.length > 0 && (
          <a href="#numbers" className="inline-block py-1 text-sm">
            {views.toNumbers}
          </a>
        )}
      </div>
      {chosenAlone && <p className="remarks mt-2">{views.chosenAlone(facet)}</p>}
      {values.length === 0 ? (
        <p className="mt-4">{bars.length === 0 ? words.noDates : views.none(facet)}</p>
      ) : (
        <>
          {values.map(({ value, articles, times }, at) => {
            const most = Math.max(1, ...times.map(({ count }) => count));
            return (
              <section key={value.value} className="mt-3">
                <h2 className="flex items-baseline justify-between gap-3 text-sm">
                  <span dir="auto" className="min-w-0 font-semibold">
                    {name(at)}
                  </span>
                  <span className="text-end whitespace-nowrap text-soft">
                    {words.highest(most)}
                    {" · "}
                    <a href={searchPath(articles.request)} className="figure-link">
                      {messages.search.total(articles.count, messages.number(articles.count)).join("")}
                    </a>
                  </span>
                </h2>
                <RowBars
                  title={words.chart(name(at))}
                  most={most}
                  bars={bars.map((bar, place) => ({
                    key: bar.value,
                    count: times[place]!.count,
                    href: searchPath(times[place]!.request),
                    said: views.pointAt(name(at), named[place]!, times[place]!.count),
                  }))}
                />
              </section>
            );
          })}
          <p className="flex justify-between text-xs text-soft" aria-hidden="true">
            <span>{named[0]}</span>
            <span>{named.at(-1)}</span>
          </p>
          <p className="mt-2 max-w-prose text-xs text-soft">
            {words.scales} {facetRow(facet).values === "many" && words.overlap} {words.undated}
          </p>
          <h2 id="numbers" className="about-title mb-2">
            {messages.compare.table}
          </h2>
          <CompareTable
            times={named}
            columns={[
              ...values.map(({ articles, times }, at) => ({
                name: name(at),
                total: articles.count,
                request: articles.request,
                cells: times.map(({ count, request }) => ({ text: messages.number(count), href: searchPath(request) })),
              })),
              {
                name: words.all,
                total,
                request: listed(request),
                cells: bars.map(({ from, to, count }) => ({
                  text: messages.number(count),
                  href: searchPath(changed(listed(request), { from, to })),
                })),
              },
            ]}
            messages={messages}
          />
        </>
      )}
    </div>
  );
}
