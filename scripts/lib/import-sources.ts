import type { Archive, PutCounts } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { type ImportContext, normalize } from "../../lib/article/normalize.ts";
import { extract } from "../../lib/facets/extract.ts";
import { readSources } from "../../lib/source/read.ts";
import { type Rejection, rejection, type SourceRecord } from "../../lib/source/record.ts";

/** What an import did, record by record added up. */
export interface ImportCounts extends PutCounts {
  readonly read: number;
  readonly rejected: number;
}

/** Hears of each record that was refused or read with a remark. */
export interface ImportListener {
  readonly rejected: (rejection: Rejection) => void;
  readonly remarked: (record: SourceRecord) => void;
  readonly progressed: (read: number) => void;
}

/** Articles kept in one transaction. */
const BATCH = 200;

/** Reads sources, makes articles with facets of them and keeps them. Without an archive it only reads (a dry run). */
export async function importSources(
  paths: readonly string[],
  archive: Archive | null,
  context: ImportContext,
  listener: ImportListener,
): Promise<ImportCounts> {
  const counts = { read: 0, rejected: 0, added: 0, changed: 0, unchanged: 0, removed: 0 };
  let batch: Article[] = [];
  const flush = () => {
    const put = archive?.put(batch) ?? { added: 0, changed: 0, unchanged: 0, removed: 0 };
    for (const key of ["added", "changed", "unchanged", "removed"] as const) counts[key] += put[key];
    batch = [];
  };
  for await (const found of readSources(paths)) {
    const article = found.kind === "record" ? normalize(found, context) : found;
    if (article === null || "reason" in article) {
      counts.rejected++;
      listener.rejected(article ?? rejection(found.file, "holds no words", found.place));
      continue;
    }
    counts.read++;
    if (found.kind === "record" && found.notes.length) listener.remarked(found);
    batch.push(extract(article, null));
    if (batch.length === BATCH) flush();
    listener.progressed(counts.read);
  }
  flush();
  return counts;
}
