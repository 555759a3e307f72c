import type { SearchRequest } from "../../lib/query/request.ts";
import { changed } from "../../lib/query/url.ts";
import { KeptFields } from "./kept-fields.tsx";

/** Two fields for any span of time: the histogram's equal for those who would rather write. */
export function DateForm({ request }: { readonly request: SearchRequest }) {
  return (
    <form action="/search" method="get" className="flex flex-wrap items-center gap-2">
      <KeptFields request={changed(request, { from: null, to: null })} />
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="flex items-center gap-1.5 whitespace-nowrap">
          <span className="text-soft">{name === "from" ? "From" : "to"}</span>
          <input
            name={name}
            defaultValue={request[name] ?? ""}
            key={request[name]}
            placeholder={name === "from" ? "1969" : "1969-07-20"}
            autoComplete="off"
            className="field min-h-8 w-25 px-2 text-sm"
          />
        </label>
      ))}
      <button type="submit" className="button quiet min-h-8 px-3 text-sm whitespace-nowrap">
        Set
      </button>
    </form>
  );
}
