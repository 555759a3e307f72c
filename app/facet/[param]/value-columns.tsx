import { initialOf } from "../../../lib/engine/label-page.ts";
import type { FacetRow as Facet } from "../../../lib/facets/facet-names.ts";
import type { SearchRequest } from "../../../lib/query/address/request.ts";
import type { ListedValue } from "../../../lib/query/facet-page.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { FacetRow } from "../../_components/facet-row.tsx";

interface Props {
  readonly facet: Facet;
  readonly values: readonly ListedValue[];
  /** Whether they stand under the letters that their labels begin with. */
  readonly byLetter: boolean;
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The id of a letter's heading. */
export const letterId = (letter: string): string => `letter-${letter.codePointAt(0)!.toString(16)}`;

/** Values with their counts, in columns. */
export function ValueColumns({ facet, values, byLetter, request, messages }: Props) {
  const row = (value: ListedValue) => (
    <FacetRow key={value.value} facet={facet} value={value} request={request} messages={messages} linked />
  );
  if (!byLetter) return <ul className="value-columns">{values.map(row)}</ul>;
  const groups = Map.groupBy(values, (value) => initialOf(messages.value(facet.key, value)));
  return (
    <div className="value-columns">
      {[...groups].map(([letter, values]) => (
        <section key={letter} aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)}>{letter}</h2>
          <ul>{values.map(row)}</ul>
        </section>
      ))}
    </div>
  );
}
