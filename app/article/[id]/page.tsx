import type { Metadata } from "next";
import { headers } from "next/headers";
import { copyDifference } from "../../../lib/query/copy-difference.ts";
import { placeOf } from "../../../lib/query/neighbours.ts";
import { newsArticle } from "../../../lib/query/news-article.ts";
import { type PageParameters, searchParameters } from "../../../lib/query/page-parameters.ts";
import { parse } from "../../../lib/query/parse.ts";
import { readingParts } from "../../../lib/query/reading.ts";
import { textLanguage } from "../../../lib/query/text-language.ts";
import { parseRequest, printRequest } from "../../../lib/query/url.ts";
import { ArticleFacets } from "../../_components/article-facets.tsx";
import { ArticleHead } from "../../_components/article-head.tsx";
import { ArticleText } from "../../_components/article-text.tsx";
import { Cite } from "../../_components/cite.tsx";
import { Copies } from "../../_components/copies.tsx";
import { JsonLd } from "../../_components/json-ld.tsx";
import { Missing } from "../../_components/missing.tsx";
import { Related } from "../../_components/related.tsx";
import { SearchPlace } from "../../_components/search-place.tsx";
import { Trouble } from "../../_components/trouble.tsx";
import { ask } from "../../ask.ts";
import { keptArticle } from "../../kept-article.ts";
import { requestMessages } from "../../messages.ts";
import { siteAddress } from "../../site-address.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageParameters>;
}

/** Copies whose text is compared; more are listed without. */
const COMPARED = 6;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [told, messages] = [await keptArticle(id), await requestMessages()];
  if ("trouble" in told) return { title: messages.article.noAnswer };
  if (!told.value) return { title: messages.article.none };
  const { headline, body } = told.value.article;
  return {
    title: headline.text.slice(0, 120),
    description: body.slice(0, 160),
    alternates: { canonical: `${siteAddress(await headers())}/article/${id}` },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { request } = parseRequest(searchParameters(await searchParams));
  const searched = printRequest(request) !== "";
  const [kept, messages] = [await keptArticle(id), await requestMessages()];
  if ("trouble" in kept) return <Trouble trouble={kept.trouble} again={`/article/${id}`} messages={messages} />;
  if (!kept.value) return <Missing messages={messages} />;
  const { article, copies, copyOf } = kept.value;
  const told = await ask(({ engine }) =>
    Promise.all([
      copies > 0 || copyOf ? engine.copiesOf(id) : [],
      engine.related(id),
      searched ? placeOf(engine, request, id) : null,
    ]),
  );
  if ("trouble" in told) return <Trouble trouble={told.trouble} again={`/article/${id}`} messages={messages} />;
  const [others, related, place] = told.value;
  const permalink = `${siteAddress(await headers())}/article/${id}`;
  const parts = readingParts(article, parse(place?.found.read ?? request.q));
  const compared = others.map(({ article: other }, index) => ({
    article: other,
    differences: index < COMPARED ? copyDifference(article.body, other.body) : null,
  }));
  return (
    <>
      <JsonLd json={newsArticle(article, permalink)} />
      <SearchPlace place={place} request={request} messages={messages} />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <article className="min-w-0">
          <ArticleHead article={article} messages={messages} />
          <ArticleText parts={parts} caption={article.caption} language={textLanguage(article)} messages={messages} />
          <Cite article={article} permalink={permalink} messages={messages} />
          <Copies article={article} copies={compared} messages={messages} />
        </article>
        <div className="min-w-0">
          <ArticleFacets article={article} messages={messages} />
          <Related hits={related} messages={messages} />
        </div>
      </div>
    </>
  );
}
