import type { Article } from "../../../lib/article/article.ts";
import { withUi } from "../../../lib/query/address/ui.ts";
import { cslItem } from "../../../lib/query/citation/csl.ts";
import { CITATION_FORMATS } from "../../../lib/query/citation/formats.ts";
import { plainCitation } from "../../../lib/query/citation/plain.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "./pieces.tsx";

interface Props {
  readonly article: Article;
  /** The article without its corrections, where it has some and that is known. */
  readonly before?: Article | null;
  readonly permalink: string;
  readonly messages: Messages;
}

/** How to cite an article: the sentence to copy, files for reference managers, and the address that stays. */
export function Cite({ article, before = null, permalink, messages }: Props) {
  const citation = plainCitation(cslItem(article, permalink, before, new Date()), messages);
  return (
    <>
      <p className="print-only">{citation}</p>
      <details className="fold no-print">
        <summary>{messages.cite.title}</summary>
        <p id="citation" dir="auto" className="mt-2 font-serif select-all [overflow-wrap:anywhere]">
          {citation}
        </p>
        {/* Shown once scripts run. */}
        <button
          type="button"
          data-copies="citation"
          data-copied={messages.cite.copied}
          data-selected={messages.cite.selected}
          className="button quiet copies mt-2"
        >
          {messages.cite.copy}
        </button>
        <ul className="mt-2 flex flex-wrap gap-x-4 text-sm">
          {CITATION_FORMATS.map(({ key }) => (
            <li key={key}>
              <a
                href={withUi(`/article/${article.id}/cite?format=${key}`, messages.locale)}
                download
                className="inline-block py-1 underline"
              >
                {messages.cite.formats[key]}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-sm text-soft [overflow-wrap:anywhere]">
          <Pieces
            of={messages.cite.permanent(
              <a href={permalink} className="underline">
                {permalink}
              </a>,
            )}
          />
        </p>
      </details>
    </>
  );
}
