import type { Answer } from "../../lib/query/answer.ts";
import { searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

/** Earlier and later pages of the results. */
export function Pagination({ found: { query, page, pages } }: { readonly found: Answer }) {
  if (pages === 1) return null;
  const link = (to: number, text: string, rel: string) => (
    <a href={searchPath({ ...query, page: to })} rel={rel} className="inline-block py-2">
      {text}
    </a>
  );
  return (
    <nav aria-label="Pages" className="no-print flex items-center justify-between border-t border-rule py-4">
      <span>{page > 1 && link(page - 1, "← Previous", "prev")}</span>
      <span className="text-sm text-soft">
        Page {writtenCount(page)} of {writtenCount(pages)}
      </span>
      <span>{page < pages && link(page + 1, "Next →", "next")}</span>
    </nav>
  );
}
