import type { Feed, FeedItem } from "./feed.ts";
import { rfc3339 } from "./instant.ts";
import { element, xmlDocument } from "./xml.ts";

/** The format asks for a time of what has none. */
const UNKNOWN = "1970-01-01T00:00:00Z";

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  return xmlDocument(
    element(
      "feed",
      [
        element("id", feed.self),
        element("title", feed.title),
        element("subtitle", feed.description),
        element("updated", feed.updated ?? UNKNOWN),
        element("author", element("name", feed.publisher)),
        element("link", null, { rel: "self", type: "application/atom+xml", href: feed.self }),
        element("link", null, { rel: "alternate", type: "text/html", href: feed.home }),
        ...feed.items.map((item) => entry(item, feed)),
      ],
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    ),
  );
}

function entry(item: FeedItem, { publisher }: Feed) {
  const { id, title, address, text, authors, outlet, subjects, language, published } = item;
  const updated = item.updated ?? (published ? rfc3339(published) : UNKNOWN);
  // Without an author of its own an entry would be its feed's.
  const names = authors.length > 0 ? authors : [outlet?.name ?? publisher];
  return element(
    "entry",
    [
      element("id", `urn:dateline:${id}`),
      element("title", title),
      element("link", null, { rel: "alternate", type: "text/html", href: address }),
      element("updated", updated),
      published ? element("published", rfc3339(published)) : null,
      ...names.map((name) => element("author", element("name", name))),
      ...subjects.map((term) => element("category", null, { term })),
      outlet
        ? element("source", [element("id", outlet.address), element("title", outlet.name), element("updated", updated)])
        : null,
      element("summary", text),
    ],
    { "xml:lang": language },
  );
}
