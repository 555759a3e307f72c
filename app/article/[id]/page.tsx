import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { type PageParameters, searchParameters } from "../../../lib/query/page-parameters.ts";
import { readingParts } from "../../../lib/query/reading.ts";
import { parseRequest, printRequest, searchPath } from "../../../lib/query/url.ts";
import { writtenDay } from "../../../lib/query/written-day.ts";
import { ArticleFacets } from "../../_components/article-facets.tsx";
import { ArticleText } from "../../_components/article-text.tsx";
import { openSite } from "../../open.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const kept = await openSite().engine.get(id);
  return kept ? { title: kept.article.headline.text.slice(0, 120) } : { title: "No such article" };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const kept = await openSite().engine.get(id);
  if (!kept) notFound();
  const { article } = kept;
  const { headline, publisher, publishedAt, authors, caption, url } = article;
  const { request } = parseRequest(searchParameters(await searchParams));
  const parts = readingParts(article);
  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,42rem)_1fr]">
      <article>
        <p className="no-print mb-4 text-sm">
          <Link href={searchPath(request)} prefetch={false}>
            ← {printRequest(request) ? "Back to the results" : "All articles"}
          </Link>
        </p>
        <h1 dir="auto" className="font-serif text-3xl leading-tight font-bold sm:text-4xl">
          {headline.text}
        </h1>
        {headline.derived && (
          <p className="mt-1 text-sm text-soft">
            The source gave no headline. This is derived from it: {headline.method}.
          </p>
        )}
        <p className="mt-3 border-y border-rule py-2 text-sm text-soft">
          <span className="font-semibold text-ink">{publisher?.name ?? "Outlet unknown"}</span>
          {" · "}
          <time dateTime={publishedAt?.value}>{writtenDay(publishedAt)}</time>
          {publishedAt &&
            ` (${publishedAt.source}${publishedAt.suspicious ? `; not believed: ${publishedAt.suspicious}` : ""})`}
          {authors.length > 0 && ` · ${authors.join(", ")}`}
          {url && (
            <>
              {" · "}
              <a href={url} rel="noreferrer nofollow">
                Source
              </a>
            </>
          )}
        </p>
        <ArticleText parts={parts} caption={caption} />
      </article>
      <ArticleFacets article={article} />
    </div>
  );
}
