import { searchTitle } from "../../lib/query/address/search-title.ts";
import { withUi } from "../../lib/query/address/ui.ts";
import { parseRequest, printRequest, searchPath } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { comparePathOf } from "../../lib/query/compare/compare-path-of.ts";
import { timeView } from "../../lib/query/dates/time-view.ts";
import { feedPath } from "../../lib/query/feeds/feed-of.ts";
import { FEED_FORMATS } from "../../lib/query/feeds/formats.ts";
import { foldHits } from "../../lib/query/fold-hits.ts";
import { searched } from "../../lib/query/views/picture.ts";
import { widerOf } from "../../lib/query/wider.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { Chips } from "../_components/chips.tsx";
import { Filters } from "../_components/filters.tsx";
import { Histogram } from "../_components/histogram.tsx";
import { HitItem } from "../_components/hit.tsx";
import { NothingFound } from "../_components/nothing-found.tsx";
import { Outputs } from "../_components/outputs.tsx";
import { Pagination } from "../_components/pagination.tsx";
import { QueryNotes } from "../_components/query-notes.tsx";
import { SortLinks } from "../_components/sort-links.tsx";
import { Ticked } from "../_components/ticked.tsx";
import { PictureView } from "../_components/views/picture-view.tsx";
import { ViewSwitch } from "../_components/views/view-switch.tsx";
import { WiderWords } from "../_components/wider-words.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";

/** The page of a search. Facet links are an endless space for a crawler; articles are what it should read. */
export async function searchPage({ parameters, messages }: Asked): Promise<Page> {
  const { request, problems } = parseRequest(parameters);
  const result = await ask(async ({ engine, pictures, samples }) => {
    const found = await answer(engine, request);
    const [time, picture, wider] = [await timeView(engine, found), await pictures(found), await widerOf(engine, found)];
    return { found, time, picture, wider, samples };
  });
  if ("trouble" in result)
    return unanswered(result.trouble, searchPath(request), messages, request.q.slice(0, 80) || messages.search.title);
  const { found, time, picture, wider, samples } = result.value;
  const { query, total } = found;
  const context = printRequest(query);
  const title = searchTitle(found, messages);
  const compared = comparePathOf(query);
  // What leaves the page is the search that it shows: the words that were repaired, as they were read.
  const read = found.repairs.length > 0 ? { ...query, q: found.read } : query;
  const feeds = FEED_FORMATS.map(({ key, type }) => ({
    type,
    title: `${messages.follow.of(title)} (${messages.follow.formats[key]})`,
    href: withUi(feedPath(key, read), messages.locale),
  }));
  const main = (
    <>
      <h1 className="sr-only">{title ?? messages.search.heading}</h1>
      {samples && (
        <p className="remarks no-print">
          <Pieces of={messages.search.samples(<code>npm run import -- PATH</code>)} />
        </p>
      )}
      <QueryNotes found={found} problems={problems} messages={messages} />
      <WiderWords request={query} words={wider} messages={messages} />
      <div className="results-grid">
        <Filters found={found} messages={messages} />
        <section aria-label={messages.search.results} id="results" tabIndex={-1} className="min-w-0 outline-none">
          <Histogram request={query} time={time} messages={messages} />
          <Chips found={found} messages={messages} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-1">
            <p id="total" className="font-serif text-lg">
              <Pieces
                of={messages.search.total(total, <strong data-testid="total">{messages.number(total)}</strong>)}
              />
            </p>
            {/* A browser that was here before says what is new. */}
            {query.added === null && (
              <span data-fresh={printRequest({ ...read, page: 1 })} className="no-print text-sm empty:hidden" />
            )}
            <ViewSwitch request={query} messages={messages} />
            {picture === null && <SortLinks request={query} messages={messages} />}
            {compared !== null && (
              <a href={compared} rel="nofollow" className="no-print inline-block py-1 text-sm">
                {messages.compare.fromSearch}
              </a>
            )}
          </div>
          <p className="print-only">{messages.search.printed(context)}</p>
          {total === 0 ? (
            <NothingFound found={found} messages={messages} />
          ) : picture ? (
            <PictureView picture={picture} request={searched(found)} total={total} messages={messages} />
          ) : (
            <Ticked request={read} messages={messages}>
              <ol>
                {foldHits(found.hits).map(({ hit, versions, flashes }) => (
                  <HitItem
                    key={hit.id}
                    hit={hit}
                    versions={versions}
                    flashes={flashes}
                    request={query}
                    messages={messages}
                    tick
                  />
                ))}
              </ol>
            </Ticked>
          )}
          {picture === null && (
            <Pagination
              page={found.page}
              pages={found.pages}
              href={(page) => searchPath({ ...query, page })}
              messages={messages}
            />
          )}
          <Outputs request={read} messages={messages} />
        </section>
      </div>
    </>
  );
  const named = title || messages.search.title;
  const { view } = query;
  return {
    title: view === "list" ? named : messages.views.titleOf(named, messages.views.names[view]),
    indexed: false,
    feeds,
    main,
  };
}
