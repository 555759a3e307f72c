import type { Feed, FeedItem } from "./feed.ts";
import { rfc822 } from "./instant.ts";
import { element, escapeXml, xmlDocument } from "./xml.ts";

/** A feed as RSS 2.0, by the RSS Advisory Board's profile. */
export function rss(feed: Feed): string {
  return xmlDocument(
    element(
      "rss",
      element("channel", [
        element("title", feed.title),
        element("link", feed.home),
        element("description", feed.description),
        element("language", feed.language),
        feed.updated ? element("lastBuildDate", rfc822(feed.updated)) : null,
        element("docs", "https://www.rssboard.org/rss-specification"),
        element("atom:link", null, { rel: "self", type: "application/rss+xml", href: feed.self }),
        ...feed.items.map(item),
      ]),
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
    ),
  );
}

function item({ id, title, address, text, authors, outlet, subjects, language, published, updated }: FeedItem) {
  return element("item", [
    element("title", title),
    element("link", address),
    // Readers take a description for HTML.
    element("description", escapeXml(text)),
    ...authors.map((name) => element("dc:creator", name)),
    ...subjects.map((subject) => element("category", subject)),
    element("guid", `urn:dateline:${id}`, { isPermaLink: "false" }),
    published ? element("pubDate", rfc822(published)) : null,
    updated ? element("atom:updated", updated) : null,
    language ? element("dc:language", language) : null,
    outlet ? element("source", outlet.name, { url: outlet.address }) : null,
  ]);
}
