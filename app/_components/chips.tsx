import Link from "next/link";
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
    <ul aria-label="Filters in use" className="mb-3 flex flex-wrap items-center gap-2 text-sm">
      {chips.map(({ text, without }) => (
        <li key={text}>
          <Link
            href={without}
            prefetch={false}
            aria-label={`Remove filter ${text}`}
            className="inline-flex min-h-8 items-center gap-2 rounded-full border border-rule bg-sheet px-3 text-ink"
          >
            <span dir="auto">{text}</span> <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={cleared} prefetch={false} className="inline-block px-1 py-1.5">
          Clear all filters
        </Link>
      </li>
    </ul>
  );
}
