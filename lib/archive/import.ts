import type { Article } from "../article/article.ts";
import type { ImportContext } from "../article/identity.ts";
import { type Rejection, rejection, type SourceRecord } from "../source/record.ts";
import type { Archive, Outcome } from "./archive.ts";
import { settlePeople } from "./people.ts";
import { readArticles } from "./read-articles.ts";
import { spareThreads } from "./read-threads.ts";

/** What an import did, added up. `removed` were removed earlier and stayed out; `copies` are near-copies of others. */
export interface ImportCounts {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly copies: number;
  readonly rejected: number;
}

/** Hears of every record. `kept` comes after the batch is safe; in a dry run `outcome` is null. */
export interface ImportListener {
  readonly kept: (article: Article, outcome: Outcome | null, copyOf: string | null, notes: readonly string[]) => void;
  readonly rejected: (rejection: Rejection) => void;
}

/** Articles kept in one transaction: what a crash can lose is at most this, and it was not yet reported. */
const BATCH = 200;

/** Turns records into articles with facets and keeps them. Without an archive it only reads. */
export async function importRecords(
  records: AsyncIterable<SourceRecord | Rejection>,
  archive: Archive | null,
  run: number | undefined,
  context: ImportContext,
  listener: ImportListener,
  threads = spareThreads(),
): Promise<ImportCounts> {
  const counts = { read: 0, added: 0, changed: 0, unchanged: 0, removed: 0, copies: 0, rejected: 0 };
  let batch: { article: Article; notes: readonly string[] }[] = [];
  const flush = () => {
    const outcomes = archive?.put(
      batch.map(({ article }) => article),
      run,
    );
    batch.forEach(({ article, notes }, at) => {
      const outcome = outcomes?.[at] ?? null;
      if (outcome) counts[outcome]++;
      const copyOf = archive?.copyOf(article.id) ?? null;
      if (copyOf && outcome !== "unchanged") counts.copies++;
      listener.kept(article, outcome, copyOf, notes);
    });
    batch = [];
  };
  for await (const { found, article } of readArticles(records, archive, context, threads)) {
    if (found.kind === "rejection" || article === null) {
      counts.rejected++;
      listener.rejected(found.kind === "rejection" ? found : rejection(found.file, "holds no words", found.place));
      continue;
    }
    counts.read++;
    batch.push({ article, notes: found.notes });
    if (batch.length === BATCH) flush();
  }
  flush();
  if (archive) settlePeople(archive, () => {});
  return counts;
}
