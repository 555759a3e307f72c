import type { ReactNode } from "react";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import { EXPORT_FORMATS } from "../../lib/query/exports/formats.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { KeptFields } from "./kept-fields.tsx";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
  /** The hits, each with a box to tick named `ids`. */
  readonly children: ReactNode;
}

/** A form around hits: what is ticked is kept in a list, or goes out as a file. Its foot shows itself once something is. */
export function Ticked({ request, messages: { lists, exports }, children }: Props) {
  return (
    <form action="/lists/keep" className="ticks">
      <KeptFields request={request} />
      {children}
      <div className="ticked no-print">
        <span className="me-1 font-bold">{lists.ticked}</span>
        <button type="submit" className="button min-h-8 px-3">
          {lists.keep}
        </button>
        <details>
          <summary className="px-2 py-1 text-link">{lists.asFile}</summary>
          <p className="flex flex-wrap gap-1 py-1">
            {EXPORT_FORMATS.map(({ key }) => (
              <button key={key} type="submit" formAction={`/export/${key}`} className="button quiet min-h-8 px-3">
                {exports.formats[key]}
              </button>
            ))}
          </p>
        </details>
      </div>
    </form>
  );
}
