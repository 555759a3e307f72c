import type { Article, Mention } from "../../lib/article/article.ts";
import { FACETS, type FacetKey } from "../../lib/facets/facet-names.ts";
import { FACET_VALUES } from "../../lib/facets/facet-values.ts";
import { evidence } from "../../lib/query/evidence.ts";
import { valueLink } from "../../lib/query/links.ts";
import { worded } from "../../lib/query/messages/code-words.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { reasonOf } from "../../lib/query/reason.ts";
import { Segments } from "./segments.tsx";

/** Sentences shown for a value; the first ones are the plainest. */
const SENTENCES = 5;

interface Props {
  readonly article: Article;
  readonly messages: Messages;
}

/** Who, where, which outlets and so on: each value leads to its articles, and shows the sentence that it comes from. */
export function ArticleFacets({ article, messages }: Props) {
  return (
    <aside aria-label={messages.article.facets} className="mt-8 lg:mt-0">
      {FACETS.map(({ key }) => (
        <FacetValues key={key} article={article} messages={messages} facet={key} />
      ))}
    </aside>
  );
}

function FacetValues({ article, messages, facet }: Props & { readonly facet: FacetKey }) {
  const values = FACET_VALUES[facet].read(article);
  if (values.length === 0) return null;
  return (
    <section className="facet">
      <h2 className="kicker">{messages.facet.ofOne(facet)}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {values.map(({ about, by, detail, mentions, ...value }) => (
          <li key={value.value}>
            <a href={valueLink(facet, value.value)} dir="auto" className="inline-block py-0.5">
              {messages.value(facet, value)}
            </a>
            {about && <span className="text-soft"> · {messages.article.about}</span>}
            {by !== undefined && (
              <span className="text-soft">
                {" "}
                · {messages.article.valueBy(worded(messages.codes.outlet, by, detail))}
              </span>
            )}
            <Why article={article} messages={messages} facet={facet} mentions={mentions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sentences that a value comes from, each with the rule that found it. */
function Why({
  article,
  messages,
  facet,
  mentions,
}: Props & {
  readonly facet: FacetKey;
  readonly mentions: readonly Mention[];
}) {
  if (mentions.length === 0) return null;
  const rest = mentions.length - SENTENCES;
  return (
    <details className="no-print text-soft">
      <summary className="inline-block py-1 text-xs">{messages.article.why(mentions.length)}</summary>
      <ul className="mt-1 grid gap-2">
        {mentions.slice(0, SENTENCES).map((mention) => (
          <li key={`${mention.field} ${mention.start}`} className="border-s-2 border-rule ps-2">
            <p dir="auto" className="font-serif [overflow-wrap:anywhere]">
              <Segments segments={evidence(article, mention)} />
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
