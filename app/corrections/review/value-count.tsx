import type { FacetCount } from "../../../lib/engine/port/results.ts";
import type { FacetKey } from "../../../lib/facets/facet-names.ts";
import { valueLink } from "../../../lib/query/address/links.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly facet: FacetKey;
  readonly value: FacetCount;
  readonly messages: Messages;
}

/** A value of the archive, with its articles counted copy by copy as its link lists them. */
export function ValueCount({ facet, value, messages }: Props) {
  return (
    <h2 className="font-serif text-xl font-bold">
      <a href={`${valueLink(facet, value.value)}&copies=1`} dir="auto">
        {messages.value(facet, value)}
      </a>{" "}
      <span className="font-sans text-sm font-normal text-soft">{messages.corrections.form.articles(value.count)}</span>
    </h2>
  );
}
