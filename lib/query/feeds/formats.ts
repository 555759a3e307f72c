import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

/** The formats of feeds, by their names in addresses. */
export type FeedFormat = "atom" | "rss" | "json";

interface Format {
  readonly key: FeedFormat;
  readonly type: string;
  readonly write: (feed: Feed) => string;
}

/** The formats of feeds: name in addresses, media type, writer. The first is the one that is offered first. */
export const FEED_FORMATS: readonly Format[] = [
  { key: "atom", type: "application/atom+xml", write: atom },
  { key: "rss", type: "application/rss+xml", write: rss },
  { key: "json", type: "application/feed+json", write: jsonFeed },
];
