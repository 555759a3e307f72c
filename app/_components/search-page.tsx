import { FACETS } from "../../lib/facets/facets.ts";
import { answer } from "../../lib/query/answer.ts";
import { chipsOf } from "../../lib/query/chips.ts";
import { type PageParameters, searchParameters } from "../../lib/query/page-parameters.ts";
import { parseRequest } from "../../lib/query/url.ts";
import { openSite } from "../open.ts";
import { Chips } from "./chips.tsx";
import { DateFacet } from "./date-facet.tsx";
import { FacetList } from "./facet-list.tsx";
import { HitItem } from "./hit.tsx";
import { Pagination } from "./pagination.tsx";
import { SearchForm } from "./search-form.tsx";
import { SortLinks } from "./sort-links.tsx";

/** The search page: `/` and `/search` alike. */
export async function SearchPage({ parameters }: { readonly parameters: PageParameters }) {
  const { engine, samples } = openSite();
  const { request, problems } = parseRequest(searchParameters(parameters));
  const found = await answer(engine, request);
  const { query, total } = found;
  const filters = chipsOf(found).length;
  return (
    <>
      <h1 className="sr-only">{query.q ? `Search: ${query.q}` : "Search the archive"}</h1>
      <SearchForm request={query} />
      {samples && (
        <p className="no-print mt-3 border-s-4 border-bar bg-sheet px-3 py-2 text-sm">
          These are sample articles on real events by invented outlets. They give way to your own with{" "}
          <code>npm run import -- PATH</code>.
        </p>
      )}
      {problems.length > 0 && (
        <ul className="mt-3 border-s-4 border-mark bg-sheet px-3 py-2 text-sm" aria-label="Remarks on this address">
          {problems.map(({ parameter, message }) => (
            <li key={parameter + message}>
              <code>{parameter}</code> {message}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-5 grid gap-x-10 lg:grid-cols-[17rem_1fr]">
        <aside aria-label="Filters" className="no-print">
          <details className="facets" open={false}>
            <summary className="py-2 font-semibold lg:hidden">Filters{filters > 0 && ` (${filters})`}</summary>
            <h2 className="sr-only">Filters</h2>
            {FACETS.map(({ key, label }) => (
              <FacetList key={key} facet={key} label={label} values={found.facets[key]} request={query} />
            ))}
            <DateFacet found={found} />
          </details>
        </aside>
        <section aria-label="Results">
          <Chips found={found} />
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <p className="text-soft">
              <strong className="text-ink" data-testid="total">
                {total.toLocaleString("en")}
              </strong>{" "}
              {total === 1 ? "article" : "articles"}
            </p>
            <SortLinks request={query} />
          </div>
          {total === 0 ? (
            <p className="border-t border-rule py-6 font-serif text-lg">
              Nothing in this archive matches.{" "}
              {filters > 0 ? "Take a filter away above, or search with fewer words." : "Try fewer or other words."}
            </p>
          ) : (
            <ol>
              {found.hits.map((hit) => (
                <HitItem key={hit.id} hit={hit} request={query} />
              ))}
            </ol>
          )}
          <Pagination found={found} />
        </section>
      </div>
    </>
  );
}
