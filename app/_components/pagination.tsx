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

/** Earlier and later pages. */
export function Pagination({ page, pages, full = false, href, messages }: Props) {
  const more = pages === null ? full : page < pages;
  if (page === 1 && !more) return null;
  const link = (to: number, text: string, rel: string) => (
    <a href={href(to)} rel={rel} className="inline-block py-2">
      {text}
    </a>
  );
  return (
    <nav
      aria-label={messages.pages.title}
      className="no-print flex items-center justify-between border-t border-rule py-4"
    >
      <span>{page > 1 && link(page - 1, messages.pages.previous, "prev")}</span>
      <span className="text-sm text-soft">{messages.pages.at(page, pages)}</span>
      <span>{more && link(page + 1, messages.pages.next, "next")}</span>
    </nav>
  );
}
