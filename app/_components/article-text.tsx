import Link from "next/link";
import type { Article } from "../../lib/article/article.ts";
import { valueLink } from "../../lib/query/links.ts";
import type { ReadingPart, ReadingRun } from "../../lib/query/reading.ts";

interface Props {
  readonly parts: readonly ReadingPart[];
  readonly caption: Article["caption"];
}

/** An article's text: caption, paragraphs with the people, countries and outlets linked, and below what was set aside. */
export function ArticleText({ parts, caption }: Props) {
  const read = parts.filter(
    ({ kind, aside }) => aside === null && ["standfirst", "dateline", "body", "embed", "note"].includes(kind),
  );
  const aside = parts.filter(({ aside }) => aside !== null);
  return (
    <>
      {caption && (
        <p dir="auto" className="mt-3 border-s-2 border-rule ps-3 text-sm text-soft">
          {caption.text} {caption.credit && `(${caption.credit})`}
        </p>
      )}
      <div className="prose mt-5">
        {read.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <Part key={index} part={part} dateline={read[index - 1]} />
        ))}
      </div>
      {aside.length > 0 && (
        <details className="mt-6 border-t border-rule pt-3 text-sm">
          <summary className="py-1 font-semibold">
            Set aside: {aside.length === 1 ? "one part" : `${aside.length} parts`} of the source
          </summary>
          <ul className="mt-2 grid gap-3">
            {aside.map(({ kind, aside, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
              <li key={index}>
                <span className="text-soft">
                  {kind}: {aside}
                </span>
                <p dir="auto" className="whitespace-pre-line">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A paragraph; the first one opens with its dateline, as in print. */
function Part({ part, dateline }: { readonly part: ReadingPart; readonly dateline: ReadingPart | undefined }) {
  if (part.kind === "dateline") return null;
  const text = <Runs runs={part.runs} />;
  if (part.kind === "embed") {
    return (
      <blockquote className="border-s-4 border-rule ps-4">
        <p dir="auto">{text}</p>
      </blockquote>
    );
  }
  return (
    <p dir="auto" className={part.kind === "note" ? "text-soft" : undefined}>
      {dateline?.kind === "dateline" && (
        <span className="text-soft">
          <Runs runs={dateline.runs} />{" "}
        </span>
      )}
      {text}
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly ReadingRun[] }) {
  return runs.map(({ text, names }, index) =>
    names ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
      <Link key={index} href={valueLink(names.facet, names.value)} prefetch={false}>
        {text}
      </Link>
    ) : (
      text
    ),
  );
}
