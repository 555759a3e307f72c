import { wellFormed } from "../../text/well-formed.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { rfc3339 } from "./instant.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(item),
  };
  return `${JSON.stringify(document, (_, value) => (typeof value === "string" ? wellFormed(value) : value), 1)}\n`;
}

function item({ id, title, address, text, authors, outlet, subjects, language, published, updated }: FeedItem) {
  const names = authors.length > 0 ? authors : outlet ? [outlet.name] : [];
  return {
    id: `urn:dateline:${id}`,
    url: address,
    title,
    content_text: text,
    ...(published ? { date_published: rfc3339(published) } : {}),
    ...(updated ? { date_modified: updated } : {}),
    ...(names.length > 0 ? { authors: names.map((name) => ({ name })) } : {}),
    ...(subjects.length > 0 ? { tags: subjects } : {}),
    ...(language ? { language } : {}),
  };
}
