import type { Archive } from "../../lib/archive/archive.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { BATCH, sync } from "../../lib/engine/sync.ts";

/**
 * Brings an archive's embedded index some way forward, for while an import waits for what is being read: by a batch with each call for
 * which there is a whole one, since with each batch all that a site beside it has found and counted is forgotten. It never fails:
 * whatever is the matter is met again, and said, by who brings the index up to date at the end.
 */
export function indexMeanwhile(archive: Archive): () => Promise<void> {
  let index: ReturnType<typeof OWN.open> | null = null;
  let failed = false;
  let reached = -1;
  return async () => {
    if (failed) return;
    try {
      if (reached >= 0 && archive.revision() - reached < BATCH.changes) return;
      index ??= OWN.open(archive);
      await sync(archive, index, () => {}, { batches: 1 });
      reached = (await index.health()).revision;
    } catch {
      failed = true;
    }
  };
}
