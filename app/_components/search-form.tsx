import { EVERYTHING, type SearchRequest } from "../../lib/query/request.ts";
import { changed, printRequest } from "../../lib/query/url.ts";

/** The search box. Filters in use go with a new search, since people narrow first and reword later. */
export function SearchForm({ request = EVERYTHING }: { readonly request?: SearchRequest }) {
  const kept = [...new URLSearchParams(printRequest(changed(request, { q: "" })))];
  return (
    <search className="no-print">
      <form action="/search" method="get" className="flex gap-2">
        <label htmlFor="q" className="sr-only">
          Search the archive
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={request.q}
          key={request.q}
          placeholder={'Words, "an exact phrase", -without'}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
          className="field min-w-0 flex-1 text-lg"
        />
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button">
          Search
        </button>
      </form>
    </search>
  );
}
