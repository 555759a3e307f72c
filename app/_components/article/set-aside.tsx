import type { ReadingPart } from "../../../lib/query/article/reading.ts";
import { wordingOf } from "../../../lib/query/messages/code-words.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly parts: readonly ReadingPart[];
  readonly language?: string | undefined;
  readonly messages: Messages;
}

/** What of the source is not read as the article, with the reason: nothing is hidden for good. */
export function SetAside({ parts, language, messages }: Props) {
  const aside = parts.flatMap((part) => (part.aside === null ? [] : { ...part, aside: part.aside }));
  if (aside.length === 0) return null;
  return (
    <details className="fold no-print">
      <summary>{messages.article.setAside(aside.length)}</summary>
      <ul className="mt-2 grid gap-3 text-sm">
        {aside.map(({ kind, aside, detail, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <li key={index}>
            <span className="text-soft">
              {messages.article.setAsidePart(kind, wordingOf(messages.codes.aside, aside, detail))}
            </span>
            <p dir="auto" lang={language} className="whitespace-pre-line [overflow-wrap:anywhere]">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
