import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly page: number;
  /** Null where it is not known how many there are. */
  readonly pages: number | null;
  /** Whether this page is full, so that there may be another. */
  readonly full?: boolean;
  readonly href: (page: number) => string;
  readonly messages: Messages;
}

/** Earlier and later pages, the first, and where it is known the last. */
export function Pagination({ page, pages, full = false, href, messages: { pages: words } }: Props) {
  const more = pages === null ? full : page < pages;
  if (page === 1 && !more) return null;
  const link = (to: number, text: string, rel?: string) => (
    <a href={href(to)} rel={rel} className="inline-block py-2">
      {text}
    </a>
  );
  return (
    <nav
      aria-label={words.title}
      className="no-print flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-2"
    >
      <span className="flex gap-5">
        {page > 2 && link(1, words.first)}
        {page > 1 && link(page - 1, words.previous, "prev")}
      </span>
      <span className="order-last w-full text-center text-sm text-soft sm:order-none sm:w-auto">
        {words.at(page, pages)}
      </span>
      <span className="flex gap-5">
        {more && link(page + 1, words.next, "next")}
        {pages !== null && page < pages - 1 && link(pages, words.last)}
      </span>
    </nav>
  );
}
