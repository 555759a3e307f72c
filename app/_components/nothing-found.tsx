import { Fragment } from "react";
import { FACETS } from "../../lib/facets/facets.ts";
import type { Answer } from "../../lib/query/answer.ts";
import type { Cause } from "../../lib/query/causes.ts";
import { chipsOf } from "../../lib/query/chips.ts";
import { searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

/** Says that nothing was found, which words occur nowhere, and what to drop to find something, one click each. */
export function NothingFound({ found }: { readonly found: Answer }) {
  const { causes, nowhere } = found;
  return (
    <div className="border-t border-rule py-6">
      <p className="font-serif text-2xl font-bold">Nothing in this archive matches.</p>
      {nowhere.length > 0 && (
        <p className="mt-3">
          No article has{" "}
          {nowhere.map((word, at) => (
            <Fragment key={word}>
              {at === 0 ? "" : at === nowhere.length - 1 ? " or " : ", "}“<bdi>{word}</bdi>”
            </Fragment>
          ))}
          .
        </p>
      )}
      {causes.length > 0 ? (
        <>
          <p className="mt-3">Something does without a part of the search:</p>
          <ul className="mt-1">
            {causes.map((cause) => (
              <li key={`${cause.kind} ${cause.drop}`}>
                <a href={searchPath(cause.request)} className="inline-block py-1 underline">
                  <Offer cause={cause} />: {writtenCount(cause.total)} {cause.total === 1 ? "article" : "articles"}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        nowhere.length === 0 && (
          <p className="mt-3">
            {chipsOf(found).length > 0
              ? "Several parts of the search rule each other out. Take filters away above, or search with fewer words."
              : "Check the spelling, or try fewer or other words."}
          </p>
        )
      )}
    </div>
  );
}

/** What a cause's link searches for, by what it leaves out or, where that is words and filters, by what stays. */
function Offer({ cause: { drop, kind, request } }: { readonly cause: Cause }) {
  if (kind === "filter") return `Without the ${filtersNamed(drop.split(" "))}`;
  if (kind === "both" && request.q.trim() === "") return `Only the ${filtersNamed(keptIn(request))}`;
  return (
    <>
      {kind === "text" ? "Without" : "Only"} “<bdi>{kind === "text" ? drop : request.q.trim()}</bdi>”
    </>
  );
}

function filtersNamed(params: readonly string[]): string {
  const names = params.map(filterName);
  const last = names.at(-1);
  return names.length === 1 ? `filter by ${last}` : `filters by ${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The parameters by which a request filters. */
function keptIn({ facets, from, to, date }: Cause["request"]): string[] {
  const kept = FACETS.filter(({ key }) => facets[key].include.length + facets[key].exclude.length > 0);
  return [
    ...kept.map(({ param }) => param as string),
    ...(from !== null || to !== null ? ["from"] : []),
    ...(date === null ? [] : ["date"]),
  ];
}

function filterName(param: string): string {
  const named = FACETS.find((facet) => facet.param === param)?.label.toLowerCase();
  return named ?? (param === "about" ? "what an article is about" : "date");
}
