import type { Kept } from "../../archive/kept.ts";
import type { Health } from "./results.ts";

/** The port of those who fill an index. It can be thrown away and built again from the archive; `sync.ts` follows that. */
export interface SearchIndex {
  /** Indexes a batch of the archive's articles whole or not at all; the index has then reached `revision`. */
  readonly put: (articles: readonly Kept[], revision: number) => Promise<void>;
  /** Forgets articles; the index has then reached `revision`. */
  readonly remove: (ids: readonly string[], revision: number) => Promise<void>;
  /** Empties the index: revision 0. */
  readonly reset: () => Promise<void>;
  /** How far the index is. */
  readonly health: () => Promise<Health>;
}
