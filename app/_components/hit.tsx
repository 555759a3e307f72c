import Link from "next/link";
import type { AnsweredHit } from "../../lib/query/answer.ts";
import { valueLink } from "../../lib/query/links.ts";
import type { SearchRequest } from "../../lib/query/request.ts";
import { printRequest } from "../../lib/query/url.ts";
import { writtenDay } from "../../lib/query/written-day.ts";
import { Segments } from "./segments.tsx";

/** How many people and countries a hit shows; the article shows all. */
const SHOWN = 4;

/** One article in a list of results. */
export function HitItem({ hit, request }: { readonly hit: AnsweredHit; readonly request: SearchRequest }) {
  const context = printRequest(request);
  const values = [
    ...hit.people.slice(0, SHOWN).map((value) => ({ ...value, facet: "people" as const })),
    ...hit.countries.slice(0, SHOWN).map((value) => ({ ...value, facet: "countries" as const })),
  ];
  return (
    <li className="border-t border-rule py-4">
      <article>
        <h2 dir="auto" className="font-serif text-xl leading-snug font-semibold">
          <Link href={`/article/${hit.id}${context && `?${context}`}`} prefetch={false} className="text-ink">
            <Segments segments={hit.headline.segments} />
          </Link>
        </h2>
        <p className="mt-1 text-sm text-soft">
          {hit.outlet?.label ?? "Outlet unknown"} ·{" "}
          <time dateTime={hit.publishedAt?.value}>{writtenDay(hit.publishedAt)}</time>
          {hit.headline.derived && (
            <span title="The source gave no headline; this is the article's first sentence"> · headline derived</span>
          )}
        </p>
        <p dir="auto" className="mt-1 font-serif">
          <Segments segments={hit.snippet} />
        </p>
        {values.length > 0 && (
          <ul className="no-print mt-1 flex flex-wrap gap-x-3 text-sm" aria-label="People and countries in it">
            {values.map(({ facet, value, label }) => (
              <li key={`${facet} ${value}`}>
                <Link href={valueLink(facet, value)} prefetch={false} className="inline-block py-0.5">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </article>
    </li>
  );
}
