import type { Article } from "../article/article.ts";
import type { ImportContext } from "../article/identity.ts";
import { normalize } from "../article/normalize.ts";
import { extract } from "../facets/extract.ts";
import type { SourceRecord } from "../source/record.ts";

/** The article of a record, with its facets; null where it holds no words. */
export function readRecord(record: SourceRecord, context: ImportContext): Article | null {
  const article = normalize(record, context);
  return article && extract(article, null);
}
