import type { Archive } from "../../lib/archive/archive.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";

/**
 * Brings an archive's embedded index some way forward with each call, for while an import waits for what is being read. It
 * never fails: whatever is the matter is met again, and said, by who brings the index up to date at the end.
 */
export function indexMeanwhile(archive: Archive): () => Promise<void> {
  let index: ReturnType<typeof OWN.open> | null = null;
  let failed = false;
  return async () => {
    if (failed) return;
    try {
      index ??= OWN.open(archive);
      await sync(archive, index, () => {}, { batches: 1 });
    } catch {
      failed = true;
    }
  };
}
