import type { ReactNode } from "react";
import type { HitKind } from "../../lib/engine/port/results.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";

/** What is shown, as it looks on a page, and what it means. */
type Row = readonly [ReactNode, string];

/** A number that stands for any. */
const SOME = 13;

/** The small marks and words of the pages, each as it looks there, with what it means. */
export function MarkLists({ messages }: { readonly messages: Messages }) {
  const { help, hit, facet, article, corrections } = messages;
  const { marks } = help;
  const kinds = (Object.keys(hit.kinds) as HitKind[]).map(
    (kind): Row => [
      <span key="kind" className="kind !ms-0">
        {hit.kinds[kind]}
      </span>,
      hit.kindHints[kind],
    ],
  );
  const names = (["people", "countries", "cited"] as const).map((kind) => (
    <span key={kind} className={`names ${kind}`}>
      {article.marks[kind]}
    </span>
  )) as [ReactNode, ReactNode, ReactNode];
  const inResults: Row[] = [
    [<mark key="mark">{marks.marked}</mark>, marks.isMarked],
    [marks.derived, hit.derivedHint],
    ...kinds,
    [hit.copies(2), marks.isCopies],
    [hit.folded(1, 0), marks.isFolded],
    ["›", marks.isOwnPage],
  ];
  const beside: Row[] = [
    [marks.value(SOME), marks.isValue],
    ["−", marks.isWithout],
    ["&", marks.isAlso],
    [`${facet.mentioned} · ${facet.about}`, marks.isMentioned],
    [facet.several, marks.isSeveral],
    [article.unresolved(marks.name), marks.isUnresolved],
  ];
  const inArticle: Row[] = [
    [<Pieces key="names" of={marks.names(...names)} />, marks.isNames],
    [`${article.about} · ${messages.number(SOME)}`, marks.isEvidence],
    [marks.aside, marks.isAside],
    [corrections.wrong, marks.isWrong],
  ];
  return (
    <>
      <MarkList title={marks.results} rows={inResults} />
      <MarkList title={marks.filters} rows={beside} />
      <MarkList title={marks.article} rows={inArticle} />
    </>
  );
}

function MarkList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <>
      <h3 className="kicker mt-4">{title}</h3>
      <dl className="marks">
        {rows.map(([mark, meaning]) => (
          <div key={meaning}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
