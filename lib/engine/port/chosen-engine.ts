import type { Archive } from "../../archive/archive.ts";
import type { Secrets } from "../../config.ts";
import type { EngineHome, RejectedDocument } from "./engine-home.ts";
import type { Reader } from "./reader.ts";

/** An engine as the settings set it up. Nothing is asked of it before it is opened. */
export interface ChosenEngine {
  /** Where its index is, as people are told: `"news" at http://…`; null in the archive's own file. */
  readonly place: string | null;
  /** What the archive's own engine goes on answering beside it, in words for whoever starts the site; missing: nothing. */
  readonly leftToArchive?: string;
  /**
   * What the site searches. `archive`, the archive's own engine, answers what this one cannot; null where the site has none.
   */
  readonly openReader: (archive: Reader | null) => Reader;
  /** What scripts keep its index in order with. */
  readonly openHome: (
    archive: Archive,
    secrets: Secrets,
    onRejected: (document: RejectedDocument) => void,
  ) => EngineHome;
  /** The key, or the name of the user, with which the site may search and do nothing else, the same each time; null where none is needed. */
  readonly searchKey: (secrets: Secrets) => Promise<string | null>;
}
