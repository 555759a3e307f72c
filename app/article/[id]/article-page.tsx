import { copyDifference } from "../../../lib/query/copy-difference.ts";
import { placeOf } from "../../../lib/query/neighbours.ts";
import { newsArticle } from "../../../lib/query/news-article.ts";
import { parse } from "../../../lib/query/parse.ts";
import { readingParts } from "../../../lib/query/reading.ts";
import { textLanguage } from "../../../lib/query/text-language.ts";
import type { Trouble } from "../../../lib/query/trouble.ts";
import { parseRequest, printRequest } from "../../../lib/query/url.ts";
import { ArticleFacets } from "../../_components/article-facets.tsx";
import { ArticleHead } from "../../_components/article-head.tsx";
import { ArticleText } from "../../_components/article-text.tsx";
import { Cite } from "../../_components/cite.tsx";
import { Copies } from "../../_components/copies.tsx";
import { JsonLd } from "../../_components/json-ld.tsx";
import { Related } from "../../_components/related.tsx";
import { SearchPlace } from "../../_components/search-place.tsx";
import { missing } from "../../_page/missing.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { keptArticle } from "../../kept-article.ts";

/** Copies whose text is compared; more are listed without. */
const COMPARED = 6;

/** An article: its text with what is named marked, what that comes from, its copies, and its place in a search. */
export async function articlePage({ params: { id = "" }, parameters, site, messages }: Asked): Promise<Page> {
  const { request } = parseRequest(parameters);
  const searched = printRequest(request) !== "";
  const kept = await keptArticle(id);
  const noAnswer = (trouble: Trouble) => unanswered(trouble, `/article/${id}`, messages, messages.article.noAnswer);
  if ("trouble" in kept) return noAnswer(kept.trouble);
  if (!kept.value) return missing(messages, messages.article.none);
  const { article, copies, copyOf } = kept.value;
  const told = await ask(({ engine }) =>
    Promise.all([
      copies > 0 || copyOf ? engine.copiesOf(id) : [],
      engine.related(id),
      searched ? placeOf(engine, request, id) : null,
    ]),
  );
  if ("trouble" in told) return noAnswer(told.trouble);
  const [others, related, place] = told.value;
  const permalink = `${site}/article/${id}`;
  const parts = readingParts(article, parse(place?.found.read ?? request.q));
  const compared = others.map(({ article: other }, index) => ({
    article: other,
    differences: index < COMPARED ? copyDifference(article.body, other.body) : null,
  }));
  const main = (
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
  return {
    title: article.headline.text.slice(0, 120),
    description: article.body.slice(0, 160),
    canonical: permalink,
    main,
  };
}
