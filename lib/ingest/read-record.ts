import type { Article } from "../article/article.ts";
import type { ImportContext } from "../article/identity/identity.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { normalize, renormalize } from "../article/normalize.ts";
import { extract } from "../facets/extract.ts";
import type { NameSnapshot } from "../facets/people/names/name-snapshot.ts";
import type { SourceRecord } from "../source/record.ts";

/** What is read: a record of a source, or an article of the archive that is to be read again. */
export type Unread = SourceRecord | Article;

/** What reading goes by: what the person who imports said, and the full names known so far, if any. */
export interface ReadContext extends ImportContext {
  readonly names?: NameSnapshot;
}

/**
 * The article of a record, with its facets; null where it holds no words. An article is read again only as far back as this
 * version differs: a new extractor keeps the zones of the old normaliser.
 */
export function readRecord(unread: Unread, context: ReadContext): Article | null {
  const article = "kind" in unread ? normalize(unread, context) : normalised(unread, context.today);
  return article && extract(article, context.names ?? null);
}

function normalised(article: Article, today: string): Article {
  return article.normaliserVersion === NORMALISER_VERSION ? article : renormalize(article, today);
}
