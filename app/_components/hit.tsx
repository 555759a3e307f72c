import type { Hit } from "../../lib/engine/engine.ts";
import { valueLink } from "../../lib/query/links.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { Segments } from "./segments.tsx";
import { WrittenDate } from "./written-date.tsx";

/** How many people and countries a hit shows; the article shows all. */
const SHOWN = 3;

interface Props {
  readonly hit: Pick<Hit, "id" | "headline" | "outlet" | "publishedAt" | "people" | "countries" | "copies" | "snippet">;
  /** The search that the article's page can go back to, as URL parameters. */
  readonly context: string;
}

/** One article in a list of results. */
export function HitItem({ hit, context }: Props) {
  const address = `/article/${hit.id}${context && `?${context}`}`;
  const values = [
    ...hit.people.slice(0, SHOWN).map((value) => ({ ...value, facet: "people" as const })),
    ...hit.countries.slice(0, SHOWN).map((value) => ({ ...value, facet: "countries" as const })),
  ];
  return (
    <li className="hit">
      <article>
        <p className="dateline">
          <span dir="auto" className="outlet">
            {hit.outlet?.label ?? "Outlet unknown"}
          </span>{" "}
          <WrittenDate date={hit.publishedAt} />
        </p>
        <h2 dir="auto" className="headline">
          <a href={address}>
            <Segments segments={hit.headline.segments} />
          </a>
        </h2>
        <p dir="auto" className="snippet">
          <Segments segments={hit.snippet} />
        </p>
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft empty:hidden">
          {hit.headline.derived && (
            <span title="The source gave no headline: this one is made from its text">Headline derived</span>
          )}
          {hit.copies > 0 && (
            <a href={`${address}#copies`} className="py-0.5 underline">
              {hit.copies === 1 ? "1 copy" : `${writtenCount(hit.copies)} copies`}
            </a>
          )}
        </p>
        {values.length > 0 && (
          <ul className="no-print mt-1 flex flex-wrap gap-x-4 text-sm" aria-label="People and countries in it">
            {values.map(({ facet, value, label }) => (
              <li key={`${facet} ${value}`}>
                <a href={valueLink(facet, value)} dir="auto" className="inline-block py-0.5">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </article>
    </li>
  );
}
