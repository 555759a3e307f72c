import type { Article } from "../../../lib/article/article.ts";
import type { Difference } from "../../../lib/query/article/copy-difference.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "./pieces.tsx";
import { WrittenDate } from "./written-date.tsx";

/** An article that prints the same text or one like it, what it is to the one that is shown, and what it changed. */
export interface Print {
  readonly article: Article;
  readonly said: string;
  /** Null: not compared, or too far apart. */
  readonly differences: readonly Difference[] | null;
}

interface Props {
  /** Of the section, to be linked to. */
  readonly id: "copies" | "versions";
  readonly title: string;
  readonly prints: readonly Print[];
  /** How many more there are. */
  readonly rest: number;
  readonly messages: Messages;
}

/** A list of copies or versions: outlet, date, what each is, its headline, and what it changed. */
export function Prints({ id, title, prints, rest, messages }: Props) {
  if (prints.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="fold scroll-mt-4">
      <h2 id={`${id}-title`} dir="auto" className="font-semibold">
        {title}
      </h2>
      <ul className="mt-2 grid gap-3">
        {prints.map(({ article, said, differences }) => (
          <li key={article.id} className="text-sm">
            <p className="dateline">
              <span dir="auto" className="outlet">
                {article.publisher?.name ?? messages.article.unknownOutlet}
              </span>{" "}
              <WrittenDate date={article.publishedAt} messages={messages} />
              {said && ` · ${said}`}
            </p>
            <a
              href={`/article/${article.id}`}
              dir="auto"
              lang={languageApart(article, messages.locale)}
              className="inline-block font-serif text-base underline"
            >
              {article.headline.text}
            </a>
            {differences && <Changes differences={differences} messages={messages} />}
          </li>
        ))}
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
