import type { Article } from "../../lib/article/article.ts";
import { textLanguage } from "../../lib/query/text-language.ts";
import { webLink } from "../../lib/query/web-link.ts";
import { WrittenDate } from "./written-date.tsx";

/** Headline, outlet, date and authors, each with what says so where that is not plain. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { headline, publisher, publishedAt, authors, agency, url, given } = article;
  const source = webLink(url);
  return (
    <header>
      <p dir="auto" className="outlet text-sm">
        {publisher?.name ?? "Outlet unknown"}
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
          The source gave no headline. This is derived from it: {headline.method}.
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-x-4 gap-y-1 border-y border-rule py-2 text-sm text-soft">
        <span className="text-ink">
          <WrittenDate date={publishedAt} />
        </span>
        {authors.length > 0 && (
          <span dir="auto">
            By {authors.join(", ")}
            {agency && `, ${agency}`}
          </span>
        )}
        {authors.length === 0 && agency && <span dir="auto">{agency}</span>}
        {source && (
          <a href={source} rel="noreferrer nofollow" className="underline">
            Source
          </a>
        )}
        <details className="no-print w-full sm:w-auto">
          <summary>How the date is known</summary>
          <p className="mt-1 max-w-prose">
            {publishedAt ? (
              <>
                From {publishedAt.source}, with {publishedAt.confidence} confidence, written{" "}
                <bdi>{given.date ?? publishedAt.value}</bdi>.
                {publishedAt.suspicious && ` It is not believed: ${publishedAt.suspicious}.`}
              </>
            ) : (
              "Nothing in the source says when this was published, and no date is made up."
            )}
          </p>
        </details>
      </div>
    </header>
  );
}
