import type { Answer } from "../../lib/query/answer.ts";
import { chipsOf } from "../../lib/query/chips.ts";
import { EVERYTHING } from "../../lib/query/request.ts";
import { searchPath } from "../../lib/query/url.ts";

/** What narrows the search, each with a way out, and one way out of all. */
export function Chips({ found }: { readonly found: Answer }) {
  const chips = chipsOf(found);
  if (chips.length === 0) return null;
  const cleared = searchPath({ ...EVERYTHING, q: found.query.q, sort: found.query.sort });
  return (
    <ul aria-label="Filters in use" className="no-print-links mb-3 flex flex-wrap items-center gap-2 text-sm" data-stay>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <a href={without} aria-label={`Remove filter ${text}`} className="chip">
            <span dir="auto">{text}</span> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={cleared} className="no-print inline-block px-1 py-1.5 underline">
          Clear all filters
        </a>
      </li>
    </ul>
  );
}
