import Link from "next/link";
import type { Answer } from "../../lib/query/answer.ts";
import { searchPath } from "../../lib/query/url.ts";

/** Earlier and later pages of the results. */
export function Pagination({ found: { query, page, pages } }: { readonly found: Answer }) {
  if (pages === 1) return null;
  const link = (to: number, text: string, rel: string) => (
    <Link href={searchPath({ ...query, page: to })} prefetch={false} rel={rel} className="inline-block py-2">
      {text}
    </Link>
  );
  return (
    <nav aria-label="Pages" className="no-print flex items-center justify-between border-t border-rule py-4">
      <span>{page > 1 && link(page - 1, "← Previous", "prev")}</span>
      <span className="text-sm text-soft">
        Page {page.toLocaleString("en")} of {pages.toLocaleString("en")}
      </span>
      <span>{page < pages && link(page + 1, "Next →", "next")}</span>
    </nav>
  );
}
