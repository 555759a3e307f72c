import type { Archive } from "../archive/archive.ts";
import { ArchiveFault } from "../archive/archive-fault.ts";
import type { Article } from "../article/article.ts";
import { isJudged } from "../article/dates/suspicion.ts";
import { contentHash, identify, sameReading } from "../article/identity/identity.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { EXTRACTOR_VERSION } from "../facets/extract.ts";
import { type Rejection, rejection, type SourceRecord } from "../source/record.ts";
import { readAhead } from "./read-ahead.ts";
import { lengthOf, type ReadProcesses } from "./read-processes.ts";
import type { ReadContext } from "./read-record.ts";

/** A record that became an article, with what was said of it while it was read. */
export interface Read {
  readonly kind: "article";
  readonly article: Article;
  readonly notes: readonly string[];
}

/** A longer text is read again rather than looked up, in UTF-16 units: to tell which article it is, all of it is folded. */
const LOOKED_UP = 1 << 20;

/**
 * Turns records into articles, in their order; a record that cannot be read is a rejection, and the others go on. What the
 * archive holds with the same content, read by these versions, is not read again.
 */
export function readArticles(
  records: AsyncIterable<SourceRecord | Rejection>,
  archive: Archive | null,
  context: ReadContext,
  processes: ReadProcesses,
): AsyncGenerator<Read | Rejection> {
  const contexts = new Map([[context.collection, context]]);
  /** What is read for a collection that a record itself names goes by the model of that one. */
  const contextOf = ({ collection = context.collection }: SourceRecord): ReadContext => {
    const known = contexts.get(collection);
    if (known) return known;
    const { model: _, ...others } = context;
    const model = archive?.models.of(collection);
    const found = { ...others, collection, ...(model && { model }) };
    contexts.set(collection, found);
    return found;
  };
  return readAhead(
    records,
    (found) => (found.kind === "record" ? lengthOf(found) : 0),
    async (found) => {
      if (found.kind === "rejection") return found;
      const { file, place, text, fields, notes } = found;
      const own = contextOf(found);
      const stored = storedArticle(found, archive, own);
      if (stored) return { kind: "article", article: stored, notes };
      // What was refused can be imported again as it is, once it can be read.
      const refused = (reason: string) => rejection(file, reason, { place, raw: JSON.stringify({ ...fields, text }) });
      processes.use(own);
      const reading = await processes.read(found);
      if ("reason" in reading) return refused(reading.reason);
      const { article } = reading;
      if (article === null) return refused("holds no words");
      return { kind: "article", article, notes: [...notes, ...reading.notes] };
    },
  );
}

/** The article of a record as the archive holds it, where reading it again would give the same. */
function storedArticle(record: SourceRecord, archive: Archive | null, context: ReadContext): Article | null {
  if (archive === null || lengthOf(record) > LOOKED_UP) return null;
  try {
    const identified = identify(record, context);
    const known = archive.known(identified);
    const stored = known && archive.stored(known.id);
    if (!stored || stored.contentHash !== contentHash(identified)) return null;
    const article = stored.read();
    if (article === null) return null;
    const { given } = identified;
    const now = {
      given,
      normaliserVersion: NORMALISER_VERSION,
      extractorVersion: EXTRACTOR_VERSION,
      ...(context.model && { model: context.model.hash }),
    };
    const current = sameReading(article, now) && isJudged(article.publishedAt, context.today);
    return current ? { ...article, source: { file: record.file, place: record.place } } : null;
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
    // A fault in finding which article it is comes up again where it is read, and is reported there.
    return null;
  }
}
