import type { Article } from "../article/article.ts";
import { contentHash, type ImportContext, identify, sameReading } from "../article/identity.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { isJudged } from "../article/suspicion.ts";
import { EXTRACTOR_VERSION } from "../facets/extract.ts";
import type { Rejection, SourceRecord } from "../source/record.ts";
import type { Archive } from "./archive.ts";
import { type ReadRecords, type ReadThreads, startReading } from "./read-threads.ts";

/** What a reader found, with its article; null where it was rejected, or holds no words. */
export interface Read {
  readonly found: SourceRecord | Rejection;
  readonly article: Article | null;
}

/** A thread is sent records of so many, or of so many UTF-16 units: few messages, and little memory in flight. */
const CHUNK = { records: 32, length: 1 << 19 };

/** Chunks in flight a thread, read or not, before the first is waited for. */
const AHEAD = 6;

/** For fewer records a thread is not worth its start of about a second. */
const FEW = 25;

/**
 * Turns records into articles, in their order, in this thread and `threads` more. What the archive holds with the same
 * content, read by these versions, is not read again.
 */
export async function* readArticles(
  records: AsyncIterable<SourceRecord | Rejection>,
  archive: Archive | null,
  context: ImportContext,
  threads: number,
): AsyncGenerator<Read> {
  let running: ReadThreads | null = null;
  const read: ReadRecords = (unread) => {
    if (running === null && threads > 0 && unread.length >= FEW) running = startReading(context, threads);
    return running === null || running.busy() ? readHere(unread, context) : running.read(unread);
  };
  const flying: Promise<readonly Read[]>[] = [];
  try {
    for await (const chunk of chunksOf(records)) {
      const reading = readChunk(chunk, archive, context, read);
      // It is awaited in its turn; until then its failure is nobody's.
      reading.catch(() => {});
      flying.push(reading);
      if (flying.length > AHEAD * threads) yield* await flying.shift()!;
    }
    for (const reading of flying) yield* await reading;
  } finally {
    await (running as ReadThreads | null)?.close();
  }
}

async function* chunksOf(records: AsyncIterable<SourceRecord | Rejection>) {
  let chunk: (SourceRecord | Rejection)[] = [];
  let length = 0;
  for await (const found of records) {
    chunk.push(found);
    length += found.kind === "record" ? found.text.length : 0;
    if (chunk.length < CHUNK.records && length < CHUNK.length) continue;
    yield chunk;
    chunk = [];
    length = 0;
  }
  if (chunk.length > 0) yield chunk;
}

async function readChunk(
  chunk: readonly (SourceRecord | Rejection)[],
  archive: Archive | null,
  context: ImportContext,
  read: ReadRecords,
): Promise<readonly Read[]> {
  const known = chunk.map((found) => (found.kind === "record" ? heldArticle(found, archive, context) : null));
  const unread = chunk.filter((found, at) => found.kind === "record" && known[at] === null) as SourceRecord[];
  const articles = (unread.length > 0 ? await read(unread) : []).values();
  return chunk.map((found, at) => ({
    found,
    article: found.kind === "rejection" ? null : (known[at] ?? articles.next().value!),
  }));
}

/** The article of a record as the archive holds it, where reading it again would give the same. */
function heldArticle(record: SourceRecord, archive: Archive | null, context: ImportContext): Article | null {
  if (archive === null) return null;
  const identified = identify(record, context);
  const held = archive.held(identified.id);
  if (held === null || held.contentHash !== contentHash(identified)) return null;
  const article = held.read();
  if (article === null) return null;
  const { given } = identified;
  const now = { given, normaliserVersion: NORMALISER_VERSION, extractorVersion: EXTRACTOR_VERSION };
  const current = sameReading(article, now) && isJudged(article.publishedAt, context.today);
  return current ? { ...article, source: { file: record.file, place: record.place } } : null;
}

/** Only who reads in this thread loads what reading needs: a hundred megabytes of gazetteers, lexicons and language profiles. */
async function readHere(records: readonly SourceRecord[], context: ImportContext): Promise<(Article | null)[]> {
  const { readRecord } = await import("./read-record.ts");
  return records.map((record) => readRecord(record, context));
}
