import type { Kept } from "../../archive/kept.ts";
import type { Reader } from "./reader.ts";
import type { Health } from "./results.ts";
import type { SearchIndex } from "./search-index.ts";

/** An article that an engine rejected, and why. */
export interface RejectedDocument {
  readonly id: string;
  readonly reason: string;
}

/** The port of the scripts that make an index and keep it in order. No site opens it. */
export interface EngineHome {
  /** The live index, to be brought up to date by `sync`. */
  readonly index: SearchIndex;
  /** What the live index holds, and what is wrong with it; null where there is none yet. */
  readonly health: () => Promise<Health | null>;
  /** Makes the live index where it is missing, empty and set up. */
  readonly prepare: () => Promise<void>;
  /**
   * An empty index to be built beside the live one; what an earlier build left there is gone. Null where the engine can
   * make none: the live index is then emptied and filled.
   */
  readonly makeShadow: () => Promise<ShadowIndex | null>;
  /**
   * Takes articles for good out of all that the engine keeps, with what it knew of them alone; the live index may have
   * forgotten them already. What is not there is no fault.
   */
  readonly forget: (ids: readonly string[]) => Promise<void>;
}

/** An index that is built beside the live one, and then swapped with it. */
export interface ShadowIndex {
  /** Writes a batch; what the engine rejects is reported and left out. */
  readonly fill: (articles: readonly Kept[], onRejected: (document: RejectedDocument) => void) => Promise<void>;
  /** Searches what has been written, to compare it. */
  readonly reader: Reader;
  /** Puts it in the place of the live one, which has then reached `revision`; what was live is kept beside. */
  readonly swap: (revision: number) => Promise<void>;
}
