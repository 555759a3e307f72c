import type { ReactNode } from "react";
import type { Hit, Segment } from "../../lib/engine/port/results.ts";
import type { FacetKey, FacetValue } from "../../lib/facets/facet-names.ts";
import { requireAlso, toggleInclude } from "../../lib/query/address/links.ts";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import { printRequest } from "../../lib/query/address/url.ts";
import { placeFragment } from "../../lib/query/article/place-link.ts";
import { languageApart } from "../../lib/query/article/text-language.ts";
import type { DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";
import { WrittenDate } from "./article/written-date.tsx";
import { headlineDress } from "./headline-dress.ts";
import { OwnPage } from "./own-page.tsx";
import { Segments } from "./segments.tsx";

/** How many people and countries a hit shows beside the chosen ones; the article shows all. */
const SHOWN = 3;

/** Values that are seen at once; of many that are chosen the others are folded away. */
const UNFOLDED = 10;

type Shown = Pick<
  Hit,
  | "id"
  | "headline"
  | "outlet"
  | "publishedAt"
  | "people"
  | "countries"
  | "copies"
  | "foundIn"
  | "kinds"
  | "language"
  | "snippet"
  | "passages"
>;

interface Props {
  readonly hit: Shown;
  /** Its versions that the same page shows, folded under it. */
  readonly versions?: readonly Shown[];
  /** Flashes that were sent ahead of it, likewise. */
  readonly flashes?: readonly Shown[];
  /** The search that found it: its article's page can go back to it, and its values narrow it. */
  readonly request: SearchRequest;
  readonly messages: Messages;
  /** It stands in a form that takes what is ticked. */
  readonly tick?: boolean;
}

/** One article in a list of results. */
export function HitItem({ hit, versions = [], flashes = [], request, messages, tick = false }: Props) {
  const context = printRequest(request);
  const address = `/article/${hit.id}${context && `?${context}`}`;
  const { outlet } = hit;
  const language = languageApart(hit, messages.locale);
  return (
    <li className="hit">
      <article>
        <p className="dateline">
          <span dir="auto" className="outlet">
            {outlet && isChosen(request, "outlets", outlet) ? (
              <mark>{outlet.label}</mark>
            ) : (
              (outlet?.label ?? messages.article.unknownOutlet)
            )}
          </span>{" "}
          <WrittenDate date={hit.publishedAt} messages={messages} short />
          {hit.kinds.map((kind) => (
            <span key={kind} title={messages.hit.kindHints[kind]} className="kind">
              {messages.hit.kinds[kind]}
            </span>
          ))}
          {hit.headline.derived && (
            <span title={messages.hit.derivedHint} className="kind">
              {messages.hit.derived}
            </span>
          )}
        </p>
        <div>
          {tick && <input type="checkbox" name="ids" value={hit.id} aria-labelledby={`h${hit.id}`} />}
          <h2 id={tick ? `h${hit.id}` : undefined} dir="auto" lang={language} className="headline">
            <a href={address} className={headlineDress(hit.headline)}>
              <Segments segments={hit.headline.segments} />
            </a>
          </h2>
          <p dir="auto" lang={language} className="snippet">
            <Passage address={address} segments={hit.snippet} />
          </p>
          {hit.foundIn.map(({ id, kind, segments }) => (
            <p key={`${id} ${kind}`} className="found-in">
              <Pieces
                of={messages.hit.foundIn(
                  kind,
                  <a key={id} href={`/article/${id}`} dir="auto" lang={language}>
                    <Segments segments={segments} />
                  </a>,
                )}
              />
            </p>
          ))}
          <div className="hit-foot">
            <Values hit={hit} request={request} messages={messages} />
            {hit.copies > 0 && (
              <a href={`${address}#copies`} className="hit-copies">
                {messages.hit.copies(hit.copies)}
              </a>
            )}
            {hit.passages.length > 0 && (
              <details>
                <summary>{messages.hit.passages(hit.passages.length)}</summary>
                {hit.passages.map((segments, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
                  <p key={at} dir="auto" lang={language} className="snippet">
                    <Passage address={address} segments={segments} />
                  </p>
                ))}
              </details>
            )}
          </div>
        </div>
      </article>
      {versions.length + flashes.length > 0 && (
        <details className="folded">
          <summary>{messages.hit.folded(versions.length, flashes.length)}</summary>
          <ol className="folded-list">
            {[...flashes, ...versions].map((folded) => (
              <HitItem key={folded.id} hit={folded} request={request} messages={messages} tick={tick} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** A passage that leads to its place in the article, where something in it is marked. */
function Passage({
  address,
  segments,
}: {
  readonly address: string;
  readonly segments: readonly Segment[];
}): ReactNode {
  const fragment = placeFragment(segments);
  if (fragment === "") return <Segments segments={segments} />;
  return (
    <a href={address + fragment}>
      <Segments segments={segments} />
    </a>
  );
}

/** People and countries of a hit, the chosen ones first: those are marked, the others narrow the search. */
function Values({ hit, request, messages }: Pick<Props, "hit" | "request" | "messages">) {
  const chosenFirst = (facet: DossierFacet, values: readonly FacetValue[]) => {
    const chosen = values.filter((value) => isChosen(request, facet, value));
    const others = values.filter((value) => !chosen.includes(value)).slice(0, SHOWN);
    return [...chosen, ...others].map((value) => ({ ...value, facet, chosen: chosen.includes(value) }));
  };
  const values = [...chosenFirst("people", hit.people), ...chosenFirst("countries", hit.countries)].sort(
    (a, b) => Number(b.chosen) - Number(a.chosen),
  );
  if (values.length === 0) return null;
  const [shown, folded] = [values.slice(0, UNFOLDED), values.slice(UNFOLDED)];
  const item = ({ facet, chosen, ...value }: (typeof values)[number]) => {
    const label = messages.value(facet, value);
    return (
      <li key={`${facet} ${value.value}`} dir="auto">
        {chosen ? <mark>{label}</mark> : <a href={narrowed(request, facet, value.value)}>{label}</a>}
        <OwnPage facet={facet} value={value.value} label={label} messages={messages} bare />
      </li>
    );
  };
  return (
    <ul className="hit-values no-print" aria-label={messages.hit.values}>
      {shown.map(item)}
      {folded.length > 0 && (
        <li>
          <details>
            <summary>{messages.filters.others(folded.length)}</summary>
            <ul className="hit-values">{folded.map(item)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}

/** The search with a value besides those that are chosen already. */
function narrowed(request: SearchRequest, facet: FacetKey, value: string): string {
  return (request.filters[facet].include.length > 0 ? requireAlso : toggleInclude)(request, facet, value);
}

function isChosen({ filters }: SearchRequest, facet: FacetKey, { value }: FacetValue): boolean {
  return filters[facet].include.includes(value);
}
