import type { Article } from "../article/article.ts";
import { judgedAnew } from "../article/dates.ts";
import { NORMALISER_VERSION } from "../article/normaliser-version.ts";
import { renormalize } from "../article/normalize.ts";
import { isJudged } from "../article/suspicion.ts";
import { EXTRACTOR_VERSION, extract } from "../facets/extract.ts";
import type { Archive } from "./archive.ts";
import { settlePeople } from "./people.ts";

/** What a re-derivation did: `current` were read by this version already. */
export interface Rederived {
  readonly current: number;
  readonly changed: number;
}

const BATCH = 200;

/**
 * Reads archived articles anew from their raw text where this version reads differently, and only as far back as it
 * does: a new extractor keeps the zones of the old normaliser, a date judged on another day all but the judgement. Stopped anywhere, the next call goes on.
 */
export function rederive(archive: Archive, today: string, onProgress: (done: number) => void): Rederived {
  const counts = { current: 0, changed: 0 };
  let batch: Article[] = [];
  const flush = () => {
    archive.put(batch);
    counts.changed += batch.length;
    batch = [];
  };
  // What is written gets a later revision; reading stops where the writing began.
  const end = archive.revision();
  for (const { kept, revision } of archive.changesSince(0)) {
    if (revision > end) break;
    if (!kept) continue;
    const { article } = kept;
    onProgress(counts.current + counts.changed + batch.length);
    if (article.normaliserVersion !== NORMALISER_VERSION) batch.push(extract(renormalize(article, today), null));
    else if (article.extractorVersion !== EXTRACTOR_VERSION) batch.push(extract(article, null));
    else if (!isJudged(article.publishedAt, today)) {
      const own = archive.held(article.id)?.read();
      if (own) batch.push({ ...own, publishedAt: judgedAnew(article, today) });
    } else counts.current++;
    if (batch.length === BATCH) flush();
  }
  flush();
  settlePeople(archive, () => {});
  return counts;
}
