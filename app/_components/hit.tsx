import type { Hit } from "../../lib/engine/port/results.ts";
import { valueLink } from "../../lib/query/address/links.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";
import { WrittenDate } from "./article/written-date.tsx";
import { OwnPage } from "./own-page.tsx";
import { Segments } from "./segments.tsx";

/** How many people and countries a hit shows; the article shows all. */
const SHOWN = 3;

type Shown = Pick<
  Hit,
  "id" | "headline" | "outlet" | "publishedAt" | "people" | "countries" | "copies" | "foundIn" | "snippet"
>;

interface Props {
  readonly hit: Shown;
  /** Its versions that the same page shows, folded under it. */
  readonly versions?: readonly Shown[];
  /** The search that the article's page can go back to, as URL parameters. */
  readonly context: string;
  readonly messages: Messages;
}

/** One article in a list of results. */
export function HitItem({ hit, versions = [], context, messages }: Props) {
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
            {hit.outlet?.label ?? messages.article.unknownOutlet}
          </span>{" "}
          <WrittenDate date={hit.publishedAt} messages={messages} />
        </p>
        <h2 dir="auto" className="headline">
          <a href={address}>
            <Segments segments={hit.headline.segments} />
          </a>
        </h2>
        <p dir="auto" className="snippet empty:hidden">
          <Segments segments={hit.snippet} />
        </p>
        {hit.foundIn.map(({ id, kind, segments }) => (
          <p key={`${id} ${kind}`} className="mt-1 text-sm text-soft">
            <Pieces
              of={messages.hit.foundIn(
                kind,
                <a key={id} href={`/article/${id}`} dir="auto" className="underline">
                  <Segments segments={segments} />
                </a>,
              )}
            />
          </p>
        ))}
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft empty:hidden">
          {hit.headline.derived && <span title={messages.hit.derivedHint}>{messages.hit.derived}</span>}
          {hit.copies > 0 && (
            <a href={`${address}#copies`} className="py-0.5 underline">
              {messages.hit.copies(hit.copies)}
            </a>
          )}
        </p>
        {values.length > 0 && (
          <ul className="hit-values no-print" aria-label={messages.hit.values}>
            {values.map(({ facet, ...value }) => (
              <li key={`${facet} ${value.value}`}>
                <a href={valueLink(facet, value.value)} dir="auto">
                  {messages.value(facet, value)}
                </a>
                <OwnPage
                  facet={facet}
                  value={value.value}
                  label={messages.value(facet, value)}
                  messages={messages}
                  bare
                />
              </li>
            ))}
          </ul>
        )}
      </article>
      {versions.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="inline-block py-0.5 text-link">{messages.hit.versions(versions.length)}</summary>
          <ol className="mt-1 border-s-2 border-rule ps-3">
            {versions.map((version) => (
              <HitItem key={version.id} hit={version} context={context} messages={messages} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
