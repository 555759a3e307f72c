import Link from "next/link";
import type { Answer } from "../../lib/query/answer.ts";
import { changed, searchPath } from "../../lib/query/url.ts";

/** Years shown before "Show more". */
const SHOWN = 8;

/** Articles a year, newest first, each a link that narrows to it; beside it two fields for any span. */
export function YearList({ found }: { readonly found: Answer }) {
  const { query, dates } = found;
  const years = [...dates].reverse();
  const most = Math.max(1, ...dates.map(({ count }) => count));
  const row = ({ value, count }: Answer["dates"][number]) => {
    const only = query.from === value && query.to === value;
    const href = searchPath(changed(query, only ? { from: null, to: null } : { from: value, to: value }));
    return (
      <li key={value} className="text-sm">
        <Link
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={only ? "true" : undefined}
          className="flex items-center gap-2 py-1"
        >
          <span className={`w-10 tabular-nums ${only ? "font-semibold" : ""}`}>{value}</span>
          <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 min-w-0 flex-1">
            <rect width={Math.max(1, (100 * count) / most)} height="8" className="fill-bar" />
          </svg>
          <span className="text-soft tabular-nums">{count.toLocaleString("en")}</span>
        </Link>
      </li>
    );
  };
  return (
    <section aria-labelledby="facet-years" className="border-t border-rule py-3">
      <h3 id="facet-years" className="font-semibold">
        Years
      </h3>
      <ul className="mt-1">{years.slice(0, SHOWN).map(row)}</ul>
      {years.length > SHOWN && (
        <details>
          <summary className="py-1 text-sm text-link">Show {years.length - SHOWN} more</summary>
          <ul>{years.slice(SHOWN).map(row)}</ul>
        </details>
      )}
      <DateForm found={found} />
    </section>
  );
}

function DateForm({ found: { query } }: { readonly found: Answer }) {
  const kept = [...new URLSearchParams(searchPath(changed(query, { from: null, to: null })).split("?")[1])];
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
