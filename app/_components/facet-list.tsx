import { showsCopies } from "../../lib/engine/shows-copies.ts";
import type { FacetRow as Facet } from "../../lib/facets/facet-names.ts";
import { withAll } from "../../lib/query/address/links.ts";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import { changed, printRequest, searchPath } from "../../lib/query/address/url.ts";
import type { AnsweredValue } from "../../lib/query/answer.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { FacetFind } from "./facet-find.tsx";
import { FacetRow } from "./facet-row.tsx";
import { FacetSwitch } from "./facet-switch.tsx";

/** Values shown before "Show more", and all that are chosen. */
const SHOWN = 6;

/** Values that can be shown here; the facet's own page has the rest. A page with all of them is twice as heavy. */
const LISTED = 12;

/** Shorter lists are read sooner than searched. */
const SEARCHED = 10;

interface Props {
  readonly facet: Facet;
  readonly values: readonly AnsweredValue[];
  /** How many articles the search found. */
  readonly total: number;
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** A facet's values with their counts: the chosen ones, those that are shut out, and the others, each by count. */
export function FacetList({ facet, values, total, request, messages }: Props) {
  const { key, param, copies, about } = facet;
  if (values.length === 0 || isOnlyValue(facet, values, total)) return null;
  const { include, all } = request.filters[key];
  const listed = values
    .filter(({ included, excluded }, index) => index < LISTED || included || excluded)
    .sort((a, b) => Number(b.included) - Number(a.included) || Number(b.excluded) - Number(a.excluded));
  const unfolded = Math.max(SHOWN, listed.filter(({ included, excluded }) => included || excluded).length);
  const [shown, rest] = [listed.slice(0, unfolded), listed.slice(unfolded)];
  const isAbout = request.about.includes(key);
  const others = request.about.filter((other) => other !== key);
  const row = (value: AnsweredValue) => (
    <FacetRow key={value.value} facet={facet} value={value} request={request} messages={messages} />
  );
  const context = printRequest(changed(request, {}));
  return (
    <section aria-labelledby={`facet-${param}`} className="facet">
      <h3 id={`facet-${param}`} className="kicker">
        {messages.facet.title(key)}
      </h3>
      {copies === "counted" && !showsCopies(request) && (
        <p className="text-xs text-soft">{messages.facet.holdCopies}</p>
      )}
      {include.length > 1 && (
        <FacetSwitch
          label={messages.facet.combine(key)}
          name={`all ${param}`}
          choices={[
            { label: messages.facet.any, href: withAll(request, key, false), chosen: !all },
            { label: messages.facet.all, href: withAll(request, key, true), chosen: all },
          ]}
        />
      )}
      {about !== null && (
        <FacetSwitch
          label={messages.facet.role(key)}
          name={`about ${param}`}
          choices={[
            {
              label: messages.facet.mentioned,
              href: searchPath(changed(request, { about: others })),
              chosen: !isAbout,
            },
            {
              label: messages.facet.about,
              href: searchPath(changed(request, { about: [...others, key] })),
              chosen: isAbout,
            },
          ]}
        />
      )}
      {values.length >= SEARCHED && <FacetFind facet={facet} request={changed(request, {})} messages={messages} />}
      <div className="values">
        <ul>{shown.map(row)}</ul>
        {rest.length > 0 && (
          <details id={`more-${param}`}>
            <summary className="py-1 text-sm text-link">{messages.facet.showMore(rest.length)}</summary>
            <ul>{rest.map(row)}</ul>
            {values.length > listed.length && (
              <a href={`/facet/${param}?${context}`} className="inline-block py-1 text-sm underline">
                {messages.facet.showAll(key)}
              </a>
            )}
          </details>
        )}
      </div>
    </section>
  );
}

/** Whether all results have one value, of one each: such a list says nothing and narrows nothing. */
function isOnlyValue(facet: Facet, values: readonly AnsweredValue[], total: number): boolean {
  const [only, more] = values;
  if (facet.values === "many" || !only || more || only.included || only.excluded) return false;
  // Where every article has one, all results have the only one; else its count tells.
  return facet.values === "one" || only.count === total;
}
