import type { Article, PublishedAt } from "../../../lib/article/article.ts";
import { textLanguage } from "../../../lib/query/article/text-language.ts";
import { webLink } from "../../../lib/query/article/web-link.ts";
import { wordingOf } from "../../../lib/query/messages/code-words.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "./pieces.tsx";
import { WrittenDate } from "./written-date.tsx";

interface Props {
  readonly article: Article;
  readonly messages: Messages;
}

/** Headline, outlet, date and authors, each with what says so where that is not plain. */
export function ArticleHead({ article, messages }: Props) {
  const { headline, publisher, publishedAt, modifiedAt, authors, agency, url, given } = article;
  const source = webLink(url);
  return (
    <header>
      <p dir="auto" className="outlet text-sm">
        {publisher?.name ?? messages.article.unknownOutlet}
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
      <div className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-y border-rule py-2 text-sm text-soft">
        <span className="text-ink">
          <WrittenDate date={publishedAt} messages={messages} />
        </span>
        {modifiedAt !== undefined && (
          <span>
            {messages.article.modified} <time dateTime={modifiedAt}>{messages.date(modifiedAt)}</time>
          </span>
        )}
        {authors.length > 0 && (
          <span dir="auto">{messages.article.by(agency === null ? authors : [...authors, agency])}</span>
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
            {publishedAt ? (
              <HowDated date={publishedAt} written={given.date ?? publishedAt.value} messages={messages} />
            ) : (
              messages.article.undated
            )}
          </p>
        </details>
      </div>
    </header>
  );
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
