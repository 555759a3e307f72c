import type { Article } from "../article/article.ts";
import type { ImportContext } from "../article/identity/identity.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { normalize, renormalize } from "../article/normalize.ts";
import { extract } from "../facets/extract.ts";
import { passagesOf } from "../facets/passage.ts";
import type { ModelFolder } from "../facets/people/model/model-folder.ts";
import type { Model } from "../facets/people/model/open-model.ts";
import type { NameSnapshot } from "../facets/people/names/name-snapshot.ts";
import { readAs } from "../facets/read-as.ts";
import { tokensIn } from "../facets/tokens-in.ts";
import type { SourceRecord } from "../source/record.ts";

/** What is read: a record of a source, or an article of the archive that is to be read again. */
export type Unread = SourceRecord | Article;

/** What reading goes by: what the person who imports said, the full names known so far, and a model that names people, if any. */
export interface ReadContext extends ImportContext {
  readonly names?: NameSnapshot;
  readonly model?: ModelFolder;
}

/**
 * The article of a record, with its facets; null where it holds no words. An article is read again only as far back as this
 * version differs: a new extractor keeps the zones of the old normaliser.
 */
export function readRecord(unread: Unread, context: ReadContext): Article | null {
  const article = "kind" in unread ? normalize(unread, context) : normalised(unread, context.today);
  return article && extract(article, context.names ?? null);
}

/** The same, its people by a model of one's own, which the context names. */
export async function readWithModel(unread: Unread, context: ReadContext, model: Model): Promise<Article | null> {
  const article = "kind" in unread ? normalize(unread, context) : normalised(unread, context.today);
  if (!article) return null;
  const spans = await model.people(passagesOf(article, tokensIn(readAs(article))));
  return extract(article, context.names ?? null, { hash: context.model!.hash, spans });
}

function normalised(article: Article, today: string): Article {
  return article.normaliserVersion === NORMALISER_VERSION ? article : renormalize(article, today);
}
