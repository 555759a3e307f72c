import type { AnsweredValue } from "../../lib/query/answer.ts";
import type { Facet } from "../../lib/query/facet-page.ts";
import { requireAlso, toggleExclude, toggleInclude } from "../../lib/query/links.ts";
import type { SearchRequest } from "../../lib/query/request.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

interface Props {
  readonly facet: Facet;
  readonly value: AnsweredValue;
  readonly request: SearchRequest;
}

/** A facet's value with its count: a click adds or removes it; beside it the second gestures, "must also" and "without". */
export function FacetRow({
  facet: { key, param },
  value: { value, label, count, included, excluded },
  request,
}: Props) {
  const { include, all } = request.facets[key];
  // An article has one outlet and one language: two of them cannot both be required.
  const joining = include.length > 0 && !all && key !== "outlets" && key !== "languages";
  const exclude = excluded ? `No longer exclude ${label}` : `Exclude ${label}`;
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
          {excluded && <span className="sr-only"> (excluded)</span>}
        </span>
        <span className="facet-count">{writtenCount(count)}</span>
      </a>
      {joining && included && <span className="facet-more" />}
      {joining && !included && (
        <a
          href={requireAlso(request, key, value)}
          data-key={`and ${param} ${value}`}
          aria-label={`Require ${label} as well`}
          title="Require as well"
          className="facet-more"
        >
          &amp;
        </a>
      )}
      <a
        href={toggleExclude(request, key, value)}
        data-key={`not ${param} ${value}`}
        aria-label={exclude}
        title={excluded ? "No longer exclude" : "Exclude"}
        className="facet-more"
      >
        {excluded ? "+" : "−"}
      </a>
    </li>
  );
}
