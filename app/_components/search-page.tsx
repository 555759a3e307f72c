import { type PageParameters, searchParameters } from "../../lib/query/page-parameters.ts";
import { searchTitle } from "../../lib/query/search-title.ts";
import { printRequest, searchPath } from "../../lib/query/url.ts";
import { requestMessages } from "../messages.ts";
import { searched } from "../searched.ts";
import { Chips } from "./chips.tsx";
import { Filters } from "./filters.tsx";
import { Histogram } from "./histogram.tsx";
import { HitItem } from "./hit.tsx";
import { HowRead } from "./how-read.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Pagination } from "./pagination.tsx";
import { Pieces } from "./pieces.tsx";
import { SortLinks } from "./sort-links.tsx";
import { Trouble } from "./trouble.tsx";

/** The search page: `/` and `/search` alike. */
export async function SearchPage({ parameters }: { readonly parameters: PageParameters }) {
  const { request, problems, told } = await searched(String(searchParameters(parameters)));
  const messages = await requestMessages();
  if ("trouble" in told) return <Trouble trouble={told.trouble} again={searchPath(request)} messages={messages} />;
  const { found, samples } = told.value;
  const { query, total } = found;
  const context = printRequest(query);
  return (
    <>
      <h1 className="sr-only">{searchTitle(found, messages) ?? messages.search.heading}</h1>
      {samples && (
        <p className="remarks no-print">
          <Pieces of={messages.search.samples(<code>npm run import -- PATH</code>)} />
        </p>
      )}
      <HowRead found={found} problems={problems} messages={messages} />
      <div className="results-grid">
        <Filters found={found} messages={messages} />
        <section aria-label={messages.search.results} id="results" tabIndex={-1} className="min-w-0 outline-none">
          <Histogram found={found} messages={messages} />
          <Chips found={found} messages={messages} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-1">
            <p id="total" className="font-serif text-lg">
              <Pieces
                of={messages.search.total(total, <strong data-testid="total">{messages.number(total)}</strong>)}
              />
            </p>
            <SortLinks request={query} messages={messages} />
          </div>
          <p className="print-only">{messages.search.printed(context)}</p>
          {total === 0 ? (
            <NothingFound found={found} messages={messages} />
          ) : (
            <ol>
              {found.hits.map((hit) => (
                <HitItem key={hit.id} hit={hit} context={context} messages={messages} />
              ))}
            </ol>
          )}
          <Pagination
            page={found.page}
            pages={found.pages}
            href={(page) => searchPath({ ...query, page })}
            messages={messages}
          />
        </section>
      </div>
    </>
  );
}
