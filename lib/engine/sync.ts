import type { Archive, Change } from "../archive/archive.ts";
import type { SearchIndex } from "./port/search-index.ts";

/** Changes handed over at once, and how long their texts are together in UTF-16 units. */
export const BATCH = { changes: 500, length: 1 << 22 };

/**
 * Brings an index to the archive's latest revision, or by some batches nearer to it; returns the changes applied. Stopped
 * anywhere, the next call goes on. An article that cannot be read is left out as one that is gone.
 */
export async function sync(
  archive: Archive,
  index: SearchIndex,
  onProgress: (done: number) => void,
  { batches = Number.POSITIVE_INFINITY } = {},
): Promise<number> {
  let left = batches;
  let done = 0;
  let batch: Change[] = [];
  let length = 0;
  const flush = async () => {
    const last = batch.at(-1);
    if (!last) return;
    const gone = batch.filter(({ kept }) => kept === null).map(({ id }) => id);
    // The index has reached the last revision only when both are through; a break between the two repeats the batch.
    const before = gone.length > 0 ? batch[0]!.revision - 1 : last.revision;
    const kept = batch.flatMap((change) => (change.kept ? [change.kept] : []));
    if (kept.length > 0) await index.put(kept, before);
    if (gone.length > 0) await index.remove(gone, last.revision);
    done += batch.length;
    batch = [];
    length = 0;
    onProgress(done);
  };
  archive.announceCopies();
  const { revision } = await index.health();
  for (const change of archive.changesSince(revision)) {
    batch.push(change);
    length += change.kept?.article.raw.text.length ?? 0;
    if (batch.length < BATCH.changes && length < BATCH.length) continue;
    await flush();
    if (--left === 0) return done;
  }
  await flush();
  return done;
}
