import type { Article, PublishedAt } from "../../../lib/article/article.ts";
import { textLanguage } from "../../../lib/query/article/text-language.ts";
import { webLink } from "../../../lib/query/article/web-link.ts";
import { type Field, PART_OF } from "../../../lib/query/corrections/choices.ts";
import { wordingOf } from "../../../lib/query/messages/code-words.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import type { CorrectedState } from "../../corrections/corrected-in.ts";
import { WrongLink } from "../../corrections/wrong-link.tsx";
import { Pieces } from "./pieces.tsx";
import { SaidBy } from "./said-by.tsx";
import { WrittenDate } from "./written-date.tsx";

interface Props {
  readonly article: Article;
  /** What was corrected of it, and whether the reader may correct it; missing: nothing, and they may not. */
  readonly corrected?: Pick<CorrectedState, "before" | "behind" | "mayCorrect">;
  readonly messages: Messages;
}

/** Headline, outlet, date and authors, each with what says so where that is not plain. */
export function ArticleHead({ article, corrected, messages }: Props) {
  const { headline, publisher, publishedAt, modifiedAt, authors, agency, url, given } = article;
  const source = webLink(url);
  const was = corrected?.before?.publishedAt ?? null;
  const wrong = (field: Field, text: string) =>
    corrected?.mayCorrect && (
      <WrongLink
        about={{ article: article.id, what: `set ${field}`, text }}
        name={messages.corrections.fields[PART_OF[field]]}
        named={field === "headline"}
        messages={messages}
      />
    );
  return (
    <header>
      <p dir="auto" className="outlet text-sm">
        {publisher?.name ?? messages.article.unknownOutlet}
        {wrong("outlet", publisher?.name ?? "")}
      </p>
      <h1
        dir="auto"
        lang={textLanguage(article)}
        className="mt-1 font-serif text-3xl leading-tight font-bold text-balance sm:text-[2.6rem]"
      >
        {headline.text}
      </h1>
      {headline.derived && (
        <p className="mt-1 text-sm text-soft italic">
          {messages.article.derived(wordingOf(messages.codes.headline, headline.method, headline.detail))}
        </p>
      )}
      {given.summaryOnly && <p className="mt-1 text-sm text-soft italic">{messages.article.summaryOnly}</p>}
      {given.machineRead && (
        <p className="mt-1 text-sm text-soft italic">{messages.article.machineRead(given.machineRead.confidence)}</p>
      )}
      <div className="article-meta">
        <span className="text-ink">
          <WrittenDate date={publishedAt} messages={messages} />
          {wrong("date", publishedAt?.value ?? "")}
        </span>
        {modifiedAt !== undefined && (
          <span>
            {messages.article.modified} <time dateTime={modifiedAt}>{messages.date(modifiedAt)}</time>
          </span>
        )}
        {authors.length > 0 && (
          <span dir="auto">
            {messages.article.by(agency === null ? authors : [...authors, agency])}
            {wrong("authors", authors.join("; "))}
          </span>
        )}
        {authors.length === 0 && agency && <span dir="auto">{agency}</span>}
        {source && (
          <a href={source} rel="noreferrer nofollow" className="underline">
            {messages.article.source}
          </a>
        )}
        <details className="no-print w-full sm:w-auto">
          <summary>{messages.article.howDated}</summary>
          <p className="mt-1 max-w-prose">
            {correctedDate(article, corrected) ? (
              <>
                {messages.corrections.dateWas(was && messages.date(was.value), publishedAt === null)}
                <SaidBy lines={(corrected?.behind.get(PART_OF.date) ?? []).slice(-1)} messages={messages} />
              </>
            ) : publishedAt ? (
              <HowDated
                date={publishedAt}
                written={(publishedAt.source !== "correction" && given.date) || publishedAt.value}
                messages={messages}
              />
            ) : (
              messages.article.undated
            )}
          </p>
        </details>
        {/* Far below a long text; a browser unfolds what holds it. */}
        <a href="#citation" className="no-print inline-block py-0.5">
          {messages.cite.above}
        </a>
        {wrong("headline", headline.text)}
      </div>
    </header>
  );
}

/** Whether people have said when it was published, or that this is not known, and what it was before can be told. */
function correctedDate({ publishedAt }: Article, corrected: Props["corrected"]): boolean {
  const before = corrected?.before ?? null;
  return before !== null && (publishedAt ? publishedAt.source === "correction" : before.publishedAt !== null);
}

interface Dated {
  readonly date: PublishedAt;
  readonly written: string;
  readonly messages: Messages;
}

/** Where a date stands in the source, and why it is not believed. */
function HowDated({ date: { source, confidence, suspicious, detail }, written, messages: { article, codes } }: Dated) {
  return (
    <>
      <Pieces of={article.dated(wordingOf(codes.date, source, detail), confidence, <bdi>{written}</bdi>)} />
      {suspicious && ` ${article.doubted(wordingOf(codes.doubt, suspicious, detail))}`}
    </>
  );
}
