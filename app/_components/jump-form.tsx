import type { SearchRequest } from "../../lib/query/address/request.ts";
import { changed } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { KeptFields } from "./kept-fields.tsx";

interface Props {
  readonly action: string;
  readonly request: SearchRequest;
  /** Parameters that are none of a search. */
  readonly kept?: readonly (readonly [string, string])[];
  readonly page: number;
  readonly pages: number;
  readonly messages: Messages;
}

/** A field for the number of a page. */
export function JumpForm({ action, request, kept = [], page, pages, messages: { pages: words } }: Props) {
  return (
    <form action={action} method="get" className="no-print flex items-center gap-1.5 text-sm">
      <KeptFields request={changed(request, {})} />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="flex items-center gap-1.5">
        {words.jump}
        <input
          name="page"
          type="number"
          min={1}
          max={pages}
          key={page}
          defaultValue={page}
          className="field min-h-8 w-20 px-1.5"
        />
      </label>
      <button type="submit" className="button quiet min-h-8 px-3">
        {words.go}
      </button>
    </form>
  );
}
