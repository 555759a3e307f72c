import type { Archive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { namedAt } from "../../../lib/corrections/name-in-text.ts";
import { personId } from "../../../lib/facets/person-id.ts";
import { syntheticArchive } from "../synthetic/archive.ts";

/** Fills an archive with synthetic articles, with their true facets: extraction is measured elsewhere. Mentions of people are where they stand in full. */
export function fillArchive(archive: Archive, size: number, onProgress: (done: number) => void): void {
  let done = 0;
  let batch: Article[] = [];
  for (const { article, truth } of syntheticArchive(1, size)) {
    const { id, title, text, publishedAt, outlet } = article;
    const fields = { externalId: id, title, outlet, ...(publishedAt ? { date: publishedAt } : {}), language: "en" };
    const read = normalize(
      { kind: "record", file: "synthetic", place: id, text, fields, notes: [] },
      { collection: "bench", outlet: null, today: "2026-01-01" },
    )!;
    batch.push({
      ...read,
      publisher: { id: personId(outlet), name: outlet, evidence: "metadata" },
      facets: {
        people: truth.people.map((name) => ({
          id: personId(name),
          name,
          hidden: false,
          mentions: namedAt(read, name),
        })),
        countries: truth.countries.map((code, at) => ({ code, about: at === 0, mentions: [] })),
        cited: [],
      },
    });
    done++;
    if (batch.length === 500) {
      archive.put(batch);
      batch = [];
      onProgress(done);
    }
  }
  archive.put(batch);
}
