import type { Archive } from "../archive/archive.ts";
import type { Article } from "../article/article.ts";
import { judgedAnew } from "../article/dates/dates.ts";
import { isJudged } from "../article/dates/suspicion.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { EXTRACTOR_VERSION } from "../facets/extract.ts";
import { canonicalisePeople } from "../people/canonicalise.ts";
import { batches } from "./batches.ts";
import { putIsolated } from "./put-isolated.ts";
import { readAhead } from "./read-ahead.ts";
import { lengthOf, type Reading, type ReadOptions, startReading } from "./read-processes.ts";
import type { ReadContext } from "./read-record.ts";

/** What a re-derivation did: `current` were read by this version already, `left` could not be read and are as they were. */
export interface Rederived {
  readonly current: number;
  readonly changed: number;
  readonly left: number;
}

/** Called with how many articles were read again, and for each that could not be. */
export interface RederiveListener {
  readonly progress: (done: number) => void;
  readonly left: (article: Article, reason: string) => void;
}

/**
 * Reads archived articles again from their raw text where this version, or the model of their collection, reads differently; of a date judged on another day
 * only the judgement is new. Stopped anywhere, the next call goes on.
 */
export async function rederive(
  archive: Archive,
  today: string,
  listener: RederiveListener,
  options: ReadOptions = {},
): Promise<Rederived> {
  const counts = { current: 0, changed: 0, left: 0 };
  let done = 0;
  const leave = (article: Article, reason: string) => {
    counts.left++;
    listener.left(article, reason);
  };
  const { add, flush } = batches<Article>(lengthOf, (batch) => {
    const outcomes = putIsolated(batch, archive.replace, leave);
    counts.changed += outcomes.filter((outcome) => outcome !== null).length;
  });
  // What is written gets a later revision; reading stops where the writing began.
  const end = archive.revision();
  function* outdated() {
    for (const { kept, revision } of archive.changesSince(0)) {
      if (revision > end) return;
      if (!kept) continue;
      // As it was read: what people corrected lies over it, and must not become what its source says.
      const article = archive.stored(kept.article.id)?.read();
      if (!article) continue;
      if (!isRead(article) || !isJudged(article.publishedAt, today)) yield article;
      else counts.current++;
    }
  }
  const isRead = ({ normaliserVersion, extractorVersion, collection, model }: Article) =>
    normaliserVersion === NORMALISER_VERSION &&
    extractorVersion === EXTRACTOR_VERSION &&
    model === contextOf(collection).model?.hash;
  /** The article with its date judged today. */
  const judged = (article: Article): Reading => ({
    article: { ...article, publishedAt: judgedAnew(article, today) },
    notes: [],
  });
  const contexts = new Map<string, ReadContext>();
  /** What the articles of a collection are read by. */
  function contextOf(collection: string): ReadContext {
    const model = archive.models.of(collection);
    const context = contexts.get(collection) ?? { collection, outlet: null, today, ...(model && { model }) };
    contexts.set(collection, context);
    return context;
  }
  const processes = startReading({ collection: "", outlet: null, today }, options);
  const read = (article: Article): Promise<Reading> => {
    processes.use(contextOf(article.collection));
    return processes.read(article);
  };
  try {
    const readings = readAhead(outdated(), lengthOf, async (article) => ({
      article,
      reading: isRead(article) ? judged(article) : await read(article),
    }));
    for await (const { article, reading } of readings) {
      listener.progress(++done);
      if ("reason" in reading) leave(article, reading.reason);
      else if (reading.article) add(reading.article);
    }
  } finally {
    processes.close();
  }
  flush();
  canonicalisePeople(archive, () => {});
  return counts;
}
