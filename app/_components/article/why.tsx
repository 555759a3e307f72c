import type { Mention } from "../../../lib/article/article.ts";
import type { Segment } from "../../../lib/engine/port/results.ts";
import type { FacetKey } from "../../../lib/facets/facet-names.ts";
import { reasonOf } from "../../../lib/query/article/reason.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Segments } from "../segments.tsx";

/** Sentences shown for a value; the first ones are the plainest. */
export const SENTENCES = 5;

export interface WhyProps {
  readonly facet: FacetKey;
  readonly mentions: readonly Mention[];
  /** Whether the article is about the value. */
  readonly about: boolean;
  /** The sentence of a mention, by its place among them; null where no more are shown. */
  readonly take: (mention: Mention, at: number) => readonly Segment[] | null;
  /** The language of the article, where it is not the page's. */
  readonly language: string | undefined;
  readonly messages: Messages;
}

/** How often an article names a value: the number opens the sentences, each with the rule that found it. */
export function Why({ facet, mentions, about, take, language, messages }: WhyProps) {
  if (mentions.length === 0) return null;
  const shown = mentions.slice(0, SENTENCES).flatMap((mention, at) => {
    const sentence = take(mention, at);
    return sentence === null ? [] : [{ mention, sentence }];
  });
  const rest = mentions.length - shown.length;
  const why = messages.article.why(mentions.length);
  return (
    <details className="why no-print">
      <summary title={why}>
        {about && `${messages.article.about} · `}
        <span>{messages.number(mentions.length)}</span>
        <span className="sr-only"> {why}</span>
      </summary>
      <ul>
        {shown.map(({ mention, sentence }) => (
          <li key={`${mention.field} ${mention.start}`}>
            <p dir="auto" lang={language} className="font-serif">
              <Segments segments={sentence} />
            </p>
            <p className="text-xs">{messages.article.foundBy(reasonIn(messages, facet, mention.reason))}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-xs">{messages.article.moreMentions(rest)}</p>}
    </details>
  );
}

/** A rule in words; one that has none stands for itself. */
function reasonIn(messages: Messages, facet: FacetKey, code: string): string {
  const reason = reasonOf(facet, code);
  return reason === null ? code : messages.reasons[reason];
}
