import type { Archive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { syntheticArchive } from "../synthetic/archive.ts";
import { asRead } from "../synthetic/as-read.ts";

/** Fills an archive with synthetic articles, with their true facets: extraction is measured elsewhere. */
export function fillArchive(archive: Archive, size: number, onProgress: (done: number) => void): void {
  let done = 0;
  let batch: Article[] = [];
  for (const { article, truth } of syntheticArchive(1, size)) {
    batch.push(asRead(article, truth));
    done++;
    if (batch.length === 500) {
      archive.put(batch);
      batch = [];
      onProgress(done);
    }
  }
  archive.put(batch);
}
