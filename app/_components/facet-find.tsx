import type { FacetRow } from "../../lib/facets/facet-names.ts";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import { FIND_LENGTH } from "../../lib/query/facet-page.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { KeptFields } from "./kept-fields.tsx";

interface Props {
  readonly facet: FacetRow;
  /** The search from its first page. */
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** Search inside a facet: a form that opens the facet's own page. `_scripts/facet-find.ts` lists what is found below it. */
export function FacetFind({ facet: { key, param }, request, messages: { facet } }: Props) {
  return (
    <>
      <form action={`/facet/${param}`} method="get" className="facet-find" data-param={param}>
        <KeptFields request={request} />
        <label>
          <span className="sr-only">{facet.search(key)}</span>
          <input
            name="find"
            type="search"
            maxLength={FIND_LENGTH}
            autoComplete="off"
            placeholder={facet.find(key)}
            className="field min-h-8 w-full text-sm"
          />
        </label>
      </form>
      <div role="status" />
    </>
  );
}
