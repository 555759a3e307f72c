import Link from "next/link";
import type { Answer } from "../../lib/query/answer.ts";
import { changed, printRequest, searchPath } from "../../lib/query/url.ts";

/** Bars shown before "Show more". */
const SHOWN = 10;

/** Articles a decade, year, month or day, newest first, each a link that narrows to it; beside it two fields for any span. */
export function DateFacet({ found }: { readonly found: Answer }) {
  const { query, dates } = found;
  const bars = [...dates].reverse();
  const most = Math.max(1, ...dates.map(({ count }) => count));
  const row = ({ value, from, to, count }: Answer["dates"][number]) => {
    const only = query.from === from && query.to === to;
    const href = searchPath(changed(query, only ? { from: null, to: null } : { from, to }));
    return (
      <li key={value} className="text-sm">
        <Link
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={only ? "true" : undefined}
          className="flex items-center gap-2 py-1"
        >
          <span className={`w-20 tabular-nums ${only ? "font-semibold" : ""}`}>{value}</span>
          <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 min-w-0 flex-1">
            <rect width={Math.max(1, (100 * count) / most)} height="8" className="fill-bar" />
          </svg>
          <span className="text-soft tabular-nums">{count.toLocaleString("en")}</span>
        </Link>
      </li>
    );
  };
  return (
    <section aria-labelledby="facet-dates" className="border-t border-rule py-3">
      <h3 id="facet-dates" className="font-semibold">
        Dates
      </h3>
      <ul className="mt-1">{bars.slice(0, SHOWN).map(row)}</ul>
      {bars.length > SHOWN && (
        <details>
          <summary className="py-1 text-sm text-link">Show {bars.length - SHOWN} more</summary>
          <ul>{bars.slice(SHOWN).map(row)}</ul>
        </details>
      )}
      <DateForm found={found} />
    </section>
  );
}

function DateForm({ found: { query } }: { readonly found: Answer }) {
  const kept = [...new URLSearchParams(printRequest(changed(query, { from: null, to: null })))];
  return (
    <form action="/search" method="get" className="mt-2 flex flex-wrap items-end gap-2 text-sm">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="min-w-0 flex-1 basis-24">
          <span className="block text-soft">{name === "from" ? "From" : "To"}</span>
          <input
            name={name}
            defaultValue={query[name] ?? ""}
            key={query[name]}
            placeholder="1969-07-20"
            inputMode="numeric"
            className="field min-h-9 w-full"
          />
        </label>
      ))}
      <button type="submit" className="button min-h-9">
        Set
      </button>
    </form>
  );
}
