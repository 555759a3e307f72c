import type { Article } from "../../lib/article/article.ts";
import { copiesInWords } from "../../lib/query/copies-in-words.ts";
import type { Difference } from "../../lib/query/copy-difference.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { WrittenDate } from "./written-date.tsx";

interface Copy {
  readonly article: Article;
  /** Null: not compared, or too far apart. */
  readonly differences: readonly Difference[] | null;
}

interface Props {
  readonly article: Article;
  readonly copies: readonly Copy[];
  readonly messages: Messages;
}

/** The other places that printed the same text, and what each changed. */
export function Copies({ article, copies, messages }: Props) {
  if (copies.length === 0) return null;
  const { title, notes } = copiesInWords(
    article,
    copies.map((copy) => copy.article),
  );
  return (
    <section id="copies" aria-labelledby="copies-title" className="fold scroll-mt-4">
      <h2 id="copies-title" dir="auto" className="font-semibold">
        {title}
      </h2>
      <ul className="mt-2 grid gap-3">
        {copies.map(({ article, differences }, index) => (
          <li key={article.id} className="text-sm">
            <p className="dateline">
              <span dir="auto" className="outlet">
                {article.publisher?.name ?? "Outlet unknown"}
              </span>{" "}
              <WrittenDate date={article.publishedAt} messages={messages} />
              {notes[index] && ` · ${notes[index]}`}
            </p>
            <a href={`/article/${article.id}`} dir="auto" className="inline-block font-serif text-base underline">
              {article.headline.text}
            </a>
            {differences && <Changes differences={differences} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ differences }: { readonly differences: readonly Difference[] }) {
  const changes = differences.filter(({ kind }) => kind === "added" || kind === "removed").length;
  if (changes === 0) return <p className="text-soft">The same word for word.</p>;
  return (
    <details className="no-print">
      <summary className="inline-block py-0.5 text-link">
        What differs: {changes === 1 ? "one place" : `${changes} places`}
      </summary>
      <p dir="auto" className="mt-1 border-s-2 border-rule ps-3 font-serif text-base [overflow-wrap:anywhere]">
        {differences.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === "added") return <ins key={key}>{text}</ins>;
          if (kind === "removed") return <del key={key}>{text}</del>;
          return <span key={key}>{kind === "cut" ? " … " : text}</span>;
        })}
      </p>
      <p className="mt-1 text-soft">
        <ins>Underlined</ins>: only there. <del>Struck through</del>: only here.
      </p>
    </details>
  );
}
