import type { FeedFormat } from "../feeds/formats.ts";
import type { Formats } from "./formats.ts";

/** What is said of following a search by its feed, in English. */
export function followWords(and: Formats["and"]) {
  return {
    title: "Follow this search",
    formats: { atom: "Atom", rss: "RSS", json: "JSON Feed" } satisfies Record<FeedFormat, string>,
    /** A feed's title; null: of everything. */
    of: (search: string | null) => (search === null ? "Dateline: all articles" : `Dateline: ${search}`),
    description: "What came into the archive last, newest first. A text that several printed is one item.",
    printed: (outlets: readonly string[]) => `Also printed by ${and(outlets).join("")}.`,
  };
}
