import type { Reader } from "./reader.ts";
import type { SearchIndex } from "./search-index.ts";

/** An engine whole, as an adapter opens it: whoever uses one asks for the part that it needs. */
export interface SearchEngine extends Reader, SearchIndex {
  /** Of both parts. */
  readonly health: Reader["health"];
}
