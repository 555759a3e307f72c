import type { Kept } from "../../archive/kept.ts";
import type { Article, Mention } from "../../article/article.ts";
import { searchedText } from "../../article/text/searched-text.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { sentenceWith } from "../../engine/sentence-with.ts";
import { byFacet } from "../../facets/by-facet.ts";
import { FACET_VALUES, valuesOf } from "../../facets/facet-values.ts";
import { versionRelation } from "../article/version-relation.ts";
import { cslItem } from "../citation/csl.ts";
import { plainCitation } from "../citation/plain.ts";
import { messagesFor } from "../messages/messages.ts";
import type { ArticleAnswer } from "./article-answer.ts";

/** Copies that are listed, and values of a facet whose sentences are shown: a long article names thousands. */
const [COPIES, SENTENCES] = [50, 50];

/** From where articles are told. */
export interface ArticleSource {
  readonly engine: Reader;
  /** The site's address, of which permanent addresses are made. */
  readonly site: string;
  /** An article without its corrections; null where that is not known. */
  readonly uncorrected: (id: string) => Article | null;
}

/** An article as the API tells it, `text`: with its full text; null where none is kept. */
export async function readArticleJson(
  { engine, site, uncorrected }: ArticleSource,
  id: string,
  text: boolean,
): Promise<ArticleAnswer | null> {
  const kept = await engine.get(id);
  if (kept === null) return null;
  const { copies, copyOf, family } = kept;
  const hasCopies = copies > 0 || copyOf !== null;
  const [copied, versions] = await Promise.all([
    hasCopies ? engine.copiesOf(id) : [],
    hasCopies || family !== null ? engine.versionsOf(id) : [],
  ]);
  return articleJson(kept, { site, text, copied, versions, before: kept.corrected ? uncorrected(id) : null });
}

interface Beside {
  readonly site: string;
  readonly text: boolean;
  readonly copied: readonly Kept[];
  readonly versions: readonly Kept[];
  /** The article without its corrections, where it has some and that is known. */
  readonly before: Article | null;
}

function articleJson(kept: Kept, { site, text, copied, versions, before }: Beside): ArticleAnswer {
  const { article, copyOf, corrected, added } = kept;
  const { id, raw, zones, headline, publishedAt, model } = article;
  const permalinkOf = (id: string) => `${site}/article/${id}`;
  const cited = cslItem(article, permalinkOf(id), before);
  const other = ({ article: { id, headline, publishedAt }, article }: Kept) => ({
    id,
    permalink: permalinkOf(id),
    headline: headline.text,
    outlet: valuesOf(article, "outlets")[0] ?? null,
    publishedAt,
  });
  return {
    id,
    permalink: permalinkOf(id),
    url: article.url,
    externalId: article.externalId,
    collection: article.collection,
    headline,
    publishedAt,
    modifiedAt: article.modifiedAt ?? null,
    authors: article.authors,
    agency: article.agency,
    language: article.language,
    facets: byFacet(({ key }) =>
      FACET_VALUES[key].read(article).map(({ about, by, detail, candidates, mentions, ...value }, at) => ({
        ...value,
        ...(about !== undefined && { about }),
        ...(by !== undefined && { by }),
        ...(detail !== undefined && { detail }),
        ...(candidates && { candidates }),
        mentions,
        sentence: sentenceOf(article, mentions, at),
      })),
    ),
    openNames: article.facets.people
      .filter(({ hidden }) => hidden)
      .map(({ name, candidates = [], mentions }, at) => ({
        label: name,
        candidates: candidates.map(({ id, name }) => ({ value: id, label: name })),
        mentions,
        sentence: sentenceOf(article, mentions, at),
      })),
    citation: plainCitation(cited, messagesFor("en")),
    copies: { total: copied.length, articles: copied.slice(0, COPIES).map(other), copyOf },
    versions: versions.map((version) => ({
      ...other(version),
      relation: versionRelation(article, version.article),
    })),
    corrected: corrected ? (cited.custom?.corrected ?? ["values"]) : [],
    added,
    contentHash: article.contentHash,
    normaliserVersion: article.normaliserVersion,
    extractorVersion: article.extractorVersion,
    ...(model !== undefined && { model }),
    ...(text && { text: searchedText(article), raw, zones }),
  };
}

/** The sentence of the first mention in the text, or in the title where there is none. */
function sentenceOf(
  article: Article,
  mentions: readonly Mention[],
  at: number,
): ArticleAnswer["openNames"][0]["sentence"] {
  const first = mentions.find(({ field }) => field === "text") ?? mentions[0];
  return first === undefined || at >= SENTENCES ? null : sentenceWith(article, first);
}
