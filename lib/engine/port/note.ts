/** What is wrong with an engine. `npm run reindex` mends what is of no use, `npm run sync` what is of another state. */
export type EngineTrouble =
  /**
   * The index was not made by Dateline or never finished, was made by another version or for other servers than are set, is
   * older than the archive, or newer.
   */
  | { readonly code: "unfinished" | "otherVersion" | "otherServers" | "behind" | "ahead"; readonly engine: string }
  /** The index holds other than it was given. */
  | { readonly code: "incomplete"; readonly engine: string; readonly articles: number; readonly expected: number }
  /** It could not be asked; the message is that of the error. `damage`: the archive's file, or its disk, is damaged. */
  | { readonly code: "failed"; readonly message: string; readonly damage?: true };

/** What of a query an engine cannot keep exact. */
export type Inexact =
  /** Alternatives, brackets and values in them; the beginning of a compound; words with wildcards inside, or several begun. */
  | { readonly code: "structure" | "compound" | "wildcards" }
  /** Phrases of more words than `most`; more words and phrases than that. */
  | { readonly code: "longPhrase" | "manyWords"; readonly most: number };

/** What has to be said of how a search was answered. `messages.engine.note` words it. */
export type Note =
  /** By the archive itself: in the place of an engine in trouble, or for what that one cannot keep exact or does not show. */
  | { readonly code: "standIn"; readonly trouble: EngineTrouble }
  | { readonly code: "handedOver"; readonly engine: string; readonly inexact: Inexact }
  | { readonly code: "hitsBeyond"; readonly engine: string; readonly most: number }
  /** As the search for all of the words, where no archive is at hand. */
  | { readonly code: "relaxed"; readonly engine: string; readonly inexact: Inexact }
  /** Without what the archive changed since its own index was last brought up to date. */
  | { readonly code: "indexBehind" }
  /** Without these hits of the page, which it counts: their rows in the archive are damaged. */
  | { readonly code: "damaged"; readonly ids: readonly string[] };
