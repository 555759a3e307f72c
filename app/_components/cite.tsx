import type { Article } from "../../lib/article/article.ts";
import { cslItem } from "../../lib/query/citation/csl.ts";
import { CITATION_FORMATS } from "../../lib/query/citation/formats.ts";
import { plainCitation } from "../../lib/query/citation/plain.ts";

/** How to cite an article: the sentence to copy, files for reference managers, and the address that stays. */
export function Cite({ article, permalink }: { readonly article: Article; readonly permalink: string }) {
  const citation = plainCitation(cslItem(article, permalink));
  return (
    <>
      <p className="print-only">{citation}</p>
      <details className="fold no-print">
        <summary>Cite this article</summary>
        <p dir="auto" className="mt-2 font-serif select-all [overflow-wrap:anywhere]">
          {citation}
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-4 text-sm">
          {CITATION_FORMATS.map(({ key, label }) => (
            <li key={key}>
              <a href={`/article/${article.id}/cite?format=${key}`} download className="inline-block py-1 underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-sm text-soft [overflow-wrap:anywhere]">
          Permanent address:{" "}
          <a href={permalink} className="underline">
            {permalink}
          </a>
        </p>
      </details>
    </>
  );
}
