import type { FacetKey } from "../../../lib/facets/facet-names.ts";
import { searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { ValueFound } from "../../../lib/query/views/values-found.ts";

interface Props {
  readonly values: readonly (ValueFound & { readonly facet: FacetKey })[];
  readonly messages: Messages;
}

/** Values with their numbers of articles, each leading to these, in columns. */
export function ValueNumbers({ values, messages }: Props) {
  return (
    <ul className="gap-x-8 text-sm sm:columns-2 lg:columns-3">
      {values.map(({ facet, value, articles }) => (
        <li key={`${facet} ${value.value}`} className="break-inside-avoid">
          <a href={searchPath(articles.request)} className="flex justify-between gap-3 py-0.5">
            <span dir="auto">{messages.value(facet, value)}</span>
            <span className="facet-count">{messages.number(articles.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
