import { chosenValues } from "../../../lib/engine/evidence.ts";
import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { parseRequest, printRequest } from "../../../lib/query/address/url.ts";
import { articleParts, standsIn } from "../../../lib/query/article/article-parts.ts";
import { compareCopies } from "../../../lib/query/article/compare-copies.ts";
import { newsArticle } from "../../../lib/query/article/news-article.ts";
import { openGraph } from "../../../lib/query/article/open-graph.ts";
import { partWithMatch } from "../../../lib/query/article/part-with-match.ts";
import { readingParts } from "../../../lib/query/article/reading.ts";
import { textLanguage } from "../../../lib/query/article/text-language.ts";
import { parse } from "../../../lib/query/language/parse.ts";
import { placeOf } from "../../../lib/query/place-in-search.ts";
import type { Trouble } from "../../../lib/query/trouble.ts";
import { ArticleFacets } from "../../_components/article/article-facets.tsx";
import { ArticleHead } from "../../_components/article/article-head.tsx";
import { ArticleText } from "../../_components/article/article-text.tsx";
import { Cite } from "../../_components/article/cite.tsx";
import { Copies } from "../../_components/article/copies.tsx";
import { Corrected } from "../../_components/article/corrected.tsx";
import { InLists } from "../../_components/article/in-lists.tsx";
import { JsonLd } from "../../_components/article/json-ld.tsx";
import { Marking } from "../../_components/article/marking.tsx";
import { Related } from "../../_components/article/related.tsx";
import { Versions } from "../../_components/article/versions.tsx";
import { Pagination } from "../../_components/pagination.tsx";
import { SearchPlace } from "../../_components/search-place.tsx";
import { missing } from "../../_page/missing.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { unanswered } from "../../_page/unanswered.tsx";
import { ask } from "../../ask.ts";
import { correctedIn } from "../../corrections/corrected-in.ts";
import { keptArticle } from "../../kept-article.ts";

/** Copies that are listed. */
const LISTED = 50;

/** An article: its text with what is named marked, what that comes from, its copies, and its place in a search. */
export async function articlePage({ params: { id = "" }, parameters, headers, site, messages }: Asked): Promise<Page> {
  const { request } = parseRequest(parameters);
  const searched = printRequest(request) !== "";
  const kept = await keptArticle(id);
  const noAnswer = (trouble: Trouble) => unanswered(trouble, `/article/${id}`, messages, messages.article.noAnswer);
  if ("trouble" in kept) return noAnswer(kept.trouble);
  if (!kept.value) return missing(messages, messages.article.none);
  const { article, copies, copyOf, family } = kept.value;
  const result = await ask((open) =>
    Promise.all([
      copies > 0 || copyOf ? open.engine.copiesOf(id) : [],
      family === null && copies === 0 && copyOf === null ? [] : open.engine.versionsOf(id),
      open.engine.moreLike(id),
      open.engine.related(id),
      searched ? placeOf(open.engine, request, id) : null,
      open.lists?.read().lists.filter(({ articles }) => articles.some((one) => one.id === id)) ?? [],
      correctedIn(open, { kept: kept.value!, headers, parameters }),
    ]),
  );
  if ("trouble" in result) return noAnswer(result.trouble);
  const [copied, versions, alike, related, place, lists, corrected] = result.value;
  const sharing = related.filter(({ id }) => !alike.some((shown) => shown.id === id));
  const others = copied.map((copy) => copy.article);
  const listed = others.slice(0, LISTED);
  const prints = await compareCopies(article, [...listed, ...versions.map((version) => version.article)]);
  const permalink = `${site}/article/${id}`;
  const searchedFor = parse(place?.found.read ?? request.q);
  const chosen = chosenValues(searchedFor, place?.found.query.filters ?? request.filters);
  const parts = articleParts(article);
  const part = partAsked(parameters.get("part"), parts.length) ?? partWithMatch(article, parts, searchedFor);
  const zones = parts[part - 1]!;
  const main = (
    <>
      <JsonLd json={newsArticle(article, permalink)} />
      <SearchPlace place={place} request={request} messages={messages} />
      <div className="article-grid">
        <article className="min-w-0">
          <Corrected {...corrected} article={article} messages={messages} />
          <ArticleHead article={article} corrected={corrected} messages={messages} />
          <ArticleText
            parts={readingParts(article, searchedFor, zones)}
            caption={article.caption}
            language={textLanguage(article)}
            isChosen={({ facet, value }) => chosen.some((one) => one.facet === facet && one.value === value)}
            messages={messages}
          />
          {corrected.mayCorrect && <Marking article={id} messages={messages} />}
          <Pagination page={part} pages={parts.length} href={(to) => partLink(id, request, to)} messages={messages} />
          <Cite article={article} before={corrected.before} permalink={permalink} messages={messages} />
          <InLists id={id} lists={lists} mayKeep={corrected.mayCorrect} messages={messages} />
          <Copies article={article} copies={prints.slice(0, listed.length)} others={others} messages={messages} />
          <Versions article={article} versions={prints.slice(listed.length)} messages={messages} />
        </article>
        <div className="article-side">
          {parts.length === 1 ? (
            <ArticleFacets article={article} messages={messages} mayCorrect={corrected.mayCorrect} />
          ) : (
            <ArticleFacets
              article={article}
              messages={messages}
              within={(mention) => standsIn(zones, mention)}
              first={part === 1}
              mayCorrect={corrected.mayCorrect}
            />
          )}
          {alike.length + sharing.length > 0 && (
            <div>
              <Related id="more" title={messages.article.moreLike} hits={alike} messages={messages} />
              <Related id="related" title={messages.article.related} hits={sharing} messages={messages} />
            </div>
          )}
        </div>
      </div>
    </>
  );
  return {
    title: article.headline.text.slice(0, 120),
    description: article.body.slice(0, 160),
    openGraph: openGraph(article, permalink, messages),
    canonical: part === 1 ? permalink : `${permalink}?part=${part}`,
    main,
  };
}

/** The part that an address asks for, from 1; null where it names none that there is. */
function partAsked(given: string | null, parts: number): number | null {
  const asked = /^\d{1,6}$/.test(given ?? "") ? Number(given) : 0;
  return asked >= 1 && asked <= parts ? asked : null;
}

function partLink(id: string, request: SearchRequest, part: number): string {
  const parameters = new URLSearchParams(printRequest(request));
  parameters.append("part", String(part));
  return `/article/${id}?${parameters}`;
}
