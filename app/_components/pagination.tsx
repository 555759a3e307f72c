import { writtenCount } from "../../lib/query/written-count.ts";

interface Props {
  readonly page: number;
  /** Null where it is not known how many there are. */
  readonly pages: number | null;
  /** Whether this page is full, so that there may be another. */
  readonly full?: boolean;
  readonly href: (page: number) => string;
}

/** Earlier and later pages. */
export function Pagination({ page, pages, full = false, href }: Props) {
  const more = pages === null ? full : page < pages;
  if (page === 1 && !more) return null;
  const link = (to: number, text: string, rel: string) => (
    <a href={href(to)} rel={rel} className="inline-block py-2">
      {text}
    </a>
  );
  return (
    <nav aria-label="Pages" className="no-print flex items-center justify-between border-t border-rule py-4">
      <span>{page > 1 && link(page - 1, "← Previous", "prev")}</span>
      <span className="text-sm text-soft">
        Page {writtenCount(page)}
        {pages !== null && ` of ${writtenCount(pages)}`}
      </span>
      <span>{more && link(page + 1, "Next →", "next")}</span>
    </nav>
  );
}
