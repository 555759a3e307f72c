import type { SearchRequest } from "../../../lib/query/address/request.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { KeptFields } from "../../_components/kept-fields.tsx";

interface Props {
  readonly action: string;
  readonly request: SearchRequest;
  /** Parameters that are none of a search. */
  readonly kept: readonly (readonly [string, string])[];
  readonly pages: number;
  readonly messages: Messages;
}

/** A field for the number of a page. */
export function JumpForm({ action, request, kept, pages, messages: { facetPage } }: Props) {
  return (
    <form action={action} method="get" className="no-print flex items-center justify-center gap-2 text-sm">
      <KeptFields request={request} />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="flex items-center gap-2">
        {facetPage.jump}
        <input name="page" type="number" min={1} max={pages} required className="field min-h-8 w-20 px-2" />
      </label>
      <button type="submit" className="button quiet min-h-8 px-3">
        {facetPage.go}
      </button>
    </form>
  );
}
