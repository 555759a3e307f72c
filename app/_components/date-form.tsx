import type { SearchRequest } from "../../lib/query/address/request.ts";
import { changed } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { KeptFields } from "./kept-fields.tsx";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** Two fields for any span of time: the histogram's equal for those who would rather write. */
export function DateForm({ request, messages }: Props) {
  return (
    <form action="/search" method="get" className="flex flex-wrap items-center gap-1.5">
      <KeptFields request={changed(request, { from: null, to: null })} />
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="flex items-center gap-1.5 whitespace-nowrap">
          <span className="text-soft">{messages.dates[name]}</span>
          <input
            name={name}
            defaultValue={request[name] ?? ""}
            key={request[name]}
            placeholder={messages.dates.written[name]}
            autoComplete="off"
            className="field min-h-8 w-28 px-1.5 text-sm"
          />
        </label>
      ))}
      <button type="submit" className="button quiet min-h-8 px-3 text-sm whitespace-nowrap">
        {messages.dates.set}
      </button>
    </form>
  );
}
