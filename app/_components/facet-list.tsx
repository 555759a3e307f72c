import Link from "next/link";
import type { FacetKey } from "../../lib/facets/facets.ts";
import type { AnsweredValue } from "../../lib/query/answer.ts";
import { toggleExclude, toggleInclude } from "../../lib/query/links.ts";
import type { SearchRequest } from "../../lib/query/request.ts";

/** Values shown before "Show more". */
const SHOWN = 8;

interface Props {
  readonly facet: FacetKey;
  readonly label: string;
  readonly values: readonly AnsweredValue[];
  readonly request: SearchRequest;
}

/** A facet's values with their counts; a click adds or removes one. Selected values stay where their count puts them. */
export function FacetList({ facet, label, values, request }: Props) {
  if (values.length === 0) return null;
  const rest = values.slice(SHOWN);
  const row = (value: AnsweredValue) => <FacetRow key={value.value} facet={facet} value={value} request={request} />;
  return (
    <section aria-labelledby={`facet-${facet}`} className="border-t border-rule py-3">
      <h3 id={`facet-${facet}`} className="font-semibold">
        {label}
      </h3>
      <ul className="mt-1">{values.slice(0, SHOWN).map(row)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ included, excluded }) => included || excluded)}>
          <summary className="py-1 text-sm text-link">Show {rest.length} more</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function FacetRow({
  facet,
  value,
  request,
}: {
  readonly facet: FacetKey;
  readonly value: AnsweredValue;
  readonly request: SearchRequest;
}) {
  const { label, count, included, excluded } = value;
  return (
    <li className="flex items-baseline gap-2 text-sm">
      <Link
        href={toggleInclude(request, facet, value.value)}
        prefetch={false}
        scroll={false}
        aria-current={included ? "true" : undefined}
        className={`flex min-w-0 flex-1 items-baseline gap-2 py-1 ${included ? "font-semibold" : ""} ${excluded ? "line-through" : ""}`}
      >
        <span aria-hidden="true" className="w-3 shrink-0 text-center">
          {included ? "✓" : ""}
        </span>
        <span dir="auto" className="min-w-0 flex-1 break-words">
          {label}
        </span>
        <span className="text-soft tabular-nums">{count.toLocaleString("en")}</span>
      </Link>
      <Link
        href={toggleExclude(request, facet, value.value)}
        prefetch={false}
        scroll={false}
        title={excluded ? `No longer exclude ${label}` : `Exclude ${label}`}
        aria-label={excluded ? `No longer exclude ${label}` : `Exclude ${label}`}
        className="grid size-6 place-items-center text-soft"
      >
        {excluded ? "+" : "−"}
      </Link>
    </li>
  );
}
