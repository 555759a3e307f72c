import type { Archive, Placed } from "../archive/archive.ts";
import type { Article } from "../article/article.ts";
import { canonicalisePeople } from "../people/canonicalise.ts";
import { type Rejection, rejection, type SourceRecord } from "../source/record.ts";
import { batches } from "./batches.ts";
import { putIsolated } from "./put-isolated.ts";
import { type Read, readArticles } from "./read-articles.ts";
import { lengthOf, type ReadOptions, startReading } from "./read-processes.ts";
import type { ReadContext } from "./read-record.ts";
import { step } from "./step.ts";

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

/** Called for every record. `kept` comes after the batch is safe; in a dry run `placed` is null. */
export interface ImportListener {
  readonly kept: (article: Article, placed: Placed | null, copyOf: string | null, notes: readonly string[]) => void;
  readonly rejected: (rejection: Rejection) => void;
}

/** How records are imported: `run` is the archive's number of the import. */
export interface ImportSettings {
  readonly run?: number | undefined;
  readonly context: ReadContext;
  readonly listener: ImportListener;
  /** Awaited after each batch that is kept while more is read: this process has time then, those that read are at work. */
  readonly meanwhile?: () => Promise<void>;
  readonly options?: ReadOptions;
}

const replaced = ({ externalId }: Article): string =>
  `takes the place of another text with its own id "${externalId}" in this import`;

/** What a failure after the last batch leaves. */
const KEPT = "The articles are kept; the next import goes on with it";

/** Turns records into articles with facets and keeps them. Without an archive it only reads. */
export async function importRecords(
  records: AsyncIterable<SourceRecord | Rejection>,
  archive: Archive | null,
  { run, context, listener, meanwhile, options }: ImportSettings,
): Promise<ImportCounts> {
  const counts = { read: 0, added: 0, changed: 0, unchanged: 0, removed: 0, copies: 0, rejected: 0 };
  const refuse = (rejection: Rejection) => {
    counts.rejected++;
    listener.rejected(rejection);
  };
  const leaveOut = ({ source, given, raw }: Article, reason: string) =>
    refuse(rejection(source.file, reason, { place: source.place, raw: JSON.stringify({ ...given, ...raw }) }));
  const { add, flush } = batches<Read>(
    ({ article }) => lengthOf(article),
    (batch) => {
      const articles = batch.map(({ article }) => article);
      const placed = archive && putIsolated(articles, (some) => archive.place(some, run), leaveOut);
      batch.forEach(({ article, notes }, at) => {
        if (placed?.[at] === null) return;
        const found = placed?.[at] ?? null;
        counts.read++;
        if (found) counts[found.outcome]++;
        const id = found?.id ?? article.id;
        const copyOf = archive?.copyOf(id) ?? null;
        if (copyOf && found?.outcome !== "unchanged") counts.copies++;
        listener.kept({ ...article, id }, found, copyOf, found?.replaced ? [...notes, replaced(article)] : notes);
      });
    },
  );
  const processes = startReading(context, options);
  try {
    for await (const read of readArticles(records, archive, context, processes)) {
      if (read.kind === "rejection") refuse(read);
      else if (add(read)) await meanwhile?.();
    }
  } finally {
    processes.close();
  }
  flush();
  if (archive) step("work out who the people of the archive are", () => canonicalisePeople(archive, () => {}), KEPT);
  return counts;
}
