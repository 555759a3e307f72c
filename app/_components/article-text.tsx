import type { Article } from "../../lib/article/article.ts";
import { valueLink } from "../../lib/query/links.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { ReadingPart, ReadingRun } from "../../lib/query/reading.ts";
import { Caption } from "./caption.tsx";
import { Segments } from "./segments.tsx";
import { SetAside } from "./set-aside.tsx";

interface Props {
  readonly parts: readonly ReadingPart[];
  readonly caption: Article["caption"];
  readonly language: string | undefined;
  readonly messages: Messages;
}

const READ = ["standfirst", "dateline", "body", "embed", "note"];

/** An article's text: caption, paragraphs with the people, countries and outlets linked, and below what was set aside. */
export function ArticleText({ parts, caption, language, messages }: Props) {
  const read = parts.filter(({ kind, aside }) => aside === null && READ.includes(kind));
  const words = parts.find(({ kind, aside }) => aside === null && kind === "caption");
  const named = read.some(({ runs }) => runs.some(({ names }) => names !== null));
  return (
    <>
      {caption && words && <Caption words={words.text} length={caption.text.length} messages={messages} />}
      {named && (
        <p className="no-print mt-3 text-sm">
          <label className="inline-flex min-h-6 items-center gap-2">
            <input type="checkbox" id="marks" defaultChecked className="size-4" />
            <span>
              Mark <span className="names people">people</span>, <span className="names countries">countries</span> and{" "}
              <span className="names cited">outlets</span>
            </span>
          </label>
        </p>
      )}
      <div lang={language} className="prose mt-4">
        {read.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <Part key={index} part={part} dateline={read[index - 1]} />
        ))}
      </div>
      <SetAside parts={parts} messages={messages} />
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
    <p dir="auto" className={part.kind === "body" ? undefined : part.kind}>
      {dateline?.kind === "dateline" && (
        <span className="place">
          <Runs runs={dateline.runs} />{" "}
        </span>
      )}
      {text}
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly ReadingRun[] }) {
  return runs.map(({ segments, names }, index) =>
    names ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
      <a key={index} href={valueLink(names.facet, names.value)} title={names.label} className={`names ${names.facet}`}>
        <Segments segments={segments} />
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Segments key={index} segments={segments} />
    ),
  );
}
