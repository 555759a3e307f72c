import type { Article } from "../../../lib/article/article.ts";
import { valueLink } from "../../../lib/query/address/links.ts";
import { type ReadPart, type ReadRun, readText } from "../../../lib/query/article/match-places.ts";
import type { MarkedValue, ReadingPart } from "../../../lib/query/article/reading.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Caption } from "./caption.tsx";
import { MatchList } from "./match-list.tsx";
import { Pieces } from "./pieces.tsx";
import { SetAside } from "./set-aside.tsx";

interface Props {
  readonly parts: readonly ReadingPart[];
  readonly caption: Article["caption"];
  readonly language: string | undefined;
  /** Whether a value was chosen in the search that led here: its mentions are matches, too. */
  readonly isChosen?: (names: MarkedValue) => boolean;
  readonly messages: Messages;
}

const NOTHING = () => false;

/** An article's text: caption, paragraphs with the people, countries and outlets linked, and below what was set aside. */
export function ArticleText({ parts, caption, language, isChosen = NOTHING, messages }: Props) {
  const { parts: read, matches } = readText(parts, isChosen);
  const words = parts.find(({ kind, aside }) => aside === null && kind === "caption");
  const named = read.some(({ runs }) => runs.some(({ names }) => names !== null));
  const mark = (facet: keyof Messages["article"]["marks"]) => (
    <span key={facet} className={`names ${facet}`}>
      {messages.article.marks[facet]}
    </span>
  );
  return (
    <>
      {caption && words && (
        <Caption words={words.text} length={caption.text.length} language={language} messages={messages} />
      )}
      {named && (
        <p className="marks-switch no-print mt-3 text-sm">
          <label className="inline-flex min-h-6 items-center gap-2">
            <input type="checkbox" id="marks" defaultChecked className="size-4" />
            <span>
              <Pieces of={messages.article.mark(mark("people"), mark("countries"), mark("cited"))} />
            </span>
          </label>
        </p>
      )}
      <MatchList count={matches} messages={messages} />
      <div lang={language} className="prose mt-4">
        {read.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <Part key={index} part={part} dateline={read[index - 1]} messages={messages} />
        ))}
      </div>
      <SetAside parts={parts} language={language} messages={messages} />
    </>
  );
}

interface PartProps {
  readonly part: ReadPart;
  readonly dateline: ReadPart | undefined;
  readonly messages: Messages;
}

/** A paragraph; the first one opens with its dateline, as in print. */
function Part({ part, dateline, messages }: PartProps) {
  if (part.kind === "dateline") return null;
  const text = <Runs runs={part.runs} messages={messages} />;
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
          <Runs runs={dateline.runs} messages={messages} />{" "}
        </span>
      )}
      {text}
    </p>
  );
}

function Runs({ runs, messages }: { readonly runs: readonly ReadRun[]; readonly messages: Messages }) {
  return runs.map(({ segments, names }, index) =>
    names ? (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
        key={index}
        href={valueLink(names.facet, names.value)}
        title={messages.article.allWith(messages.value(names.facet, names))}
        className={`names ${names.facet}`}
      >
        <Matches segments={segments} />
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Matches key={index} segments={segments} />
    ),
  );
}

/** Text with its matches marked, each with its place to go to. Text only: nothing from the archive is ever read as HTML. */
function Matches({ segments }: Pick<ReadRun, "segments">) {
  return segments.map(({ text, place }) =>
    place === undefined ? (
      text
    ) : (
      <mark key={place} id={`match-${place}`}>
        {text}
      </mark>
    ),
  );
}
