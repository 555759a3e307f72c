import type { Article } from "../../../lib/article/article.ts";
import type { ComparedCopy } from "../../../lib/query/article/compare-copies.ts";
import type { Difference } from "../../../lib/query/article/copy-difference.ts";
import { copyRelations } from "../../../lib/query/article/copy-relations.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "./pieces.tsx";
import { WrittenDate } from "./written-date.tsx";

interface Props {
  readonly article: Article;
  /** Those that are listed. */
  readonly copies: readonly ComparedCopy[];
  /** All, as articles. */
  readonly others: readonly Article[];
  readonly messages: Messages;
}

/** The other places that printed the same text, and what each changed. */
export function Copies({ article, copies, others, messages }: Props) {
  if (copies.length === 0) return null;
  const rest = others.length - copies.length;
  const relations = copyRelations(article, others);
  return (
    <section id="copies" aria-labelledby="copies-title" className="fold scroll-mt-4">
      <h2 id="copies-title" dir="auto" className="font-semibold">
        {messages.copies.title(relations)}
      </h2>
      <ul className="mt-2 grid gap-3">
        {copies.map(({ article, differences }, index) => {
          const said = messages.copies.relation(relations.each[index]!);
          return (
            <li key={article.id} className="text-sm">
              <p className="dateline">
                <span dir="auto" className="outlet">
                  {article.publisher?.name ?? messages.article.unknownOutlet}
                </span>{" "}
                <WrittenDate date={article.publishedAt} messages={messages} />
                {said && ` · ${said}`}
              </p>
              <a href={`/article/${article.id}`} dir="auto" className="inline-block font-serif text-base underline">
                {article.headline.text}
              </a>
              {differences && <Changes differences={differences} messages={messages} />}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="mt-2 text-sm">{messages.article.moreMentions(rest)}</p>}
    </section>
  );
}

interface ChangesProps {
  readonly differences: readonly Difference[];
  readonly messages: Messages;
}

function Changes({ differences, messages: { copies } }: ChangesProps) {
  const changes = differences.filter(({ kind }) => kind === "added" || kind === "removed").length;
  if (changes === 0) return <p className="text-soft">{copies.same}</p>;
  return (
    <details className="no-print">
      <summary className="inline-block py-0.5 text-link">{copies.changes(changes)}</summary>
      <p dir="auto" className="mt-1 border-s-2 border-rule ps-3 font-serif text-base [overflow-wrap:anywhere]">
        {differences.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === "added") return <ins key={key}>{text}</ins>;
          if (kind === "removed") return <del key={key}>{text}</del>;
          return <span key={key}>{kind === "cut" ? " … " : text}</span>;
        })}
      </p>
      <p className="mt-1 text-soft">
        <Pieces of={copies.legend(<ins key="ins">{copies.added}</ins>, <del key="del">{copies.removed}</del>)} />
      </p>
    </details>
  );
}
