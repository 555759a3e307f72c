import { FACETS } from "../../lib/facets/facets.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { chipsOf } from "../../lib/query/chips.ts";
import { EVERYTHING } from "../../lib/query/request.ts";
import { searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

/** Says that nothing was found, and what to drop to find something, one click each. */
export function NothingFound({ found }: { readonly found: Answer }) {
  const { causes, query } = found;
  const filters = chipsOf(found).length;
  return (
    <div className="border-t border-rule py-6">
      <p className="font-serif text-2xl font-bold">Nothing in this archive matches.</p>
      {causes.length > 0 ? (
        <>
          <p className="mt-3">Something does without one part of the search:</p>
          <ul className="mt-1">
            {causes.map(({ drop, kind, request, total }) => (
              <li key={`${kind} ${drop}`}>
                <a href={searchPath(request)} className="inline-block py-1 underline">
                  {kind === "text" ? (
                    <>
                      Without “<bdi>{drop}</bdi>”
                    </>
                  ) : (
                    `Without the filter by ${filterName(drop)}`
                  )}
                  : {writtenCount(total)} {total === 1 ? "article" : "articles"}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-3">
          {filters > 0
            ? "Several parts of the search rule each other out. Take filters away above, or search with fewer words."
            : "Check the spelling, or try fewer or other words."}
        </p>
      )}
      {filters > 0 && query.q && (
        <p className="mt-3">
          <a href={searchPath({ ...EVERYTHING, q: query.q })} className="underline">
            Search the whole archive for “<bdi>{query.q}</bdi>”
          </a>
        </p>
      )}
    </div>
  );
}

function filterName(param: string): string {
  const named = FACETS.find((facet) => facet.param === param)?.label.toLowerCase();
  return named ?? (param === "about" ? "what an article is about" : "date");
}
