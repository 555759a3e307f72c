import type { FacetRow as Facet } from "../../lib/facets/facet-names.ts";
import { requireAlso, toggleExclude, toggleInclude } from "../../lib/query/address/links.ts";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import type { AnsweredValue } from "../../lib/query/answer.ts";
import { hasDossiers } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { OwnPage } from "./own-page.tsx";

interface Props {
  readonly facet: Facet;
  readonly value: AnsweredValue;
  readonly request: SearchRequest;
  /** Whether a link to the value's own page stands beside it. */
  readonly linked?: boolean;
  readonly messages: Messages;
}

/** A facet's value with its count: a click adds or removes it; beside it the second gestures, "must also" and "without". */
export function FacetRow({ facet: { key, param, values }, value: answered, request, linked = false, messages }: Props) {
  const { value, count, included, excluded } = answered;
  const label = messages.value(key, answered);
  const { include, all } = request.filters[key];
  const joining = include.length > 0 && !all && values === "many";
  return (
    <li className="facet-row" data-excluded={excluded || undefined}>
      <a
        href={toggleInclude(request, key, value)}
        data-key={`${param} ${value}`}
        aria-current={included ? "true" : undefined}
        className="facet-value"
      >
        <span dir="auto">
          {label}
          {answered.several && <span className="text-soft"> · {messages.facet.several}</span>}
          {excluded && <span className="sr-only"> {messages.facet.excluded}</span>}
        </span>
        <span className="facet-count">{messages.number(count)}</span>
      </a>
      {joining && included && <span className="facet-more" />}
      {joining && !included && (
        // biome-ignore lint/a11y/useAnchorContent: its sign is drawn by the style and says nothing; its title is its name
        <a
          href={requireAlso(request, key, value)}
          data-key={`and ${param} ${value}`}
          title={messages.facet.require(label)}
          className="facet-more also"
        />
      )}
      {/* biome-ignore lint/a11y/useAnchorContent: likewise */}
      <a
        href={toggleExclude(request, key, value)}
        data-key={`not ${param} ${value}`}
        title={excluded ? messages.facet.excludeNot(label) : messages.facet.exclude(label)}
        className="facet-more"
      />
      {linked && hasDossiers(key) && (
        <span className="self-start">
          <OwnPage facet={key} value={value} label={label} messages={messages} />
        </span>
      )}
    </li>
  );
}
