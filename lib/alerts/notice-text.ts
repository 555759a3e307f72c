import { LOCALES } from "../query/messages/locales.ts";
import { messagesFor } from "../query/messages/messages.ts";
import { wellFormed } from "../text/well-formed.ts";
import type { Notice } from "./notice.ts";

/** A notice as a plain text with a subject of one line. */
export function noticeText({ ui = LOCALES[0], search, link, items, keys }: Notice): {
  readonly subject: string;
  readonly text: string;
} {
  const { alerts: words, date } = messagesFor(ui);
  const said = items.map(({ headline, outlet, date: written, snippet, url }) =>
    [headline, [outlet, written && date(written)].filter(Boolean).join(", "), snippet, url].filter(Boolean).join("\n"),
  );
  const more = keys.length - items.length;
  const end = [...(more > 0 ? [words.more(more)] : []), words.all, link].join("\n");
  return {
    subject: wellFormed(words.subject(keys.length, search))
      .replace(/[^\S\u00a0\u202f]+/g, " ")
      .slice(0, 200),
    text: wellFormed([...said, end].join("\n\n")),
  };
}
