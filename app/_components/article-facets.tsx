import type { Article, Mention } from "../../lib/article/article.ts";
import type { FacetKey } from "../../lib/facets/facets.ts";
import { evidence } from "../../lib/query/evidence.ts";
import { valueLink } from "../../lib/query/links.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { reasonOf } from "../../lib/query/reason.ts";
import { Segments } from "./segments.tsx";

/** Sentences shown for a value; the first ones are the plainest. */
const SENTENCES = 5;

interface Row {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly mentions: readonly Mention[];
}

interface Props {
  readonly article: Article;
  readonly messages: Messages;
}

/** Who, where and which outlets: each value leads to its articles, and shows the sentence that it comes from. */
export function ArticleFacets({ article, messages }: Props) {
  const { people, countries, cited } = article.facets;
  const { publisher } = article;
  const shown = people.filter(({ hidden }) => !hidden);
  return (
    <aside aria-label={messages.article.facets} className="mt-8 lg:mt-0">
      <FacetRows
        article={article}
        messages={messages}
        facet="people"
        title={messages.facet.title("people")}
        rows={shown.map((person) => ({ ...person, value: person.id, label: person.name }))}
      />
      <FacetRows
        article={article}
        messages={messages}
        facet="countries"
        title={messages.facet.title("countries")}
        rows={countries.map(({ code, about, mentions }) => ({
          value: code,
          label: messages.value("countries", { value: code, label: code }),
          ...(about ? { note: messages.article.about } : {}),
          mentions,
        }))}
      />
      {publisher && (
        <FacetRows
          article={article}
          messages={messages}
          facet="outlets"
          title={messages.article.outlet}
          rows={[
            {
              value: publisher.id,
              label: publisher.name,
              note: messages.article.outletBy(publisher.evidence),
              mentions: publisher.at ? [{ ...publisher.at, reason: publisher.evidence }] : [],
            },
          ]}
        />
      )}
      <FacetRows
        article={article}
        messages={messages}
        facet="cited"
        title={messages.facet.title("cited")}
        rows={cited.map((outlet) => ({ ...outlet, value: outlet.id, label: outlet.name }))}
      />
    </aside>
  );
}

function FacetRows({
  article,
  messages,
  facet,
  title,
  rows,
}: Props & {
  readonly facet: FacetKey;
  readonly title: string;
  readonly rows: readonly Row[];
}) {
  if (rows.length === 0) return null;
  return (
    <section className="facet">
      <h2 className="kicker">{title}</h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {rows.map(({ value, label, note, mentions }) => (
          <li key={value}>
            <a href={valueLink(facet, value)} dir="auto" className="inline-block py-0.5">
              {label}
            </a>
            {note && <span className="text-soft"> · {note}</span>}
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
