import { expect } from "vitest";
import { type StrictElement, strictXml } from "./strict-xml.ts";

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const MAIL_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;

const named = (element: StrictElement, name: string) => element.children.filter((child) => child.name === name);
const only = (element: StrictElement, name: string): StrictElement => {
  expect(named(element, name), `<${name}> in <${element.name}>`).toHaveLength(1);
  return named(element, name)[0]!;
};
const most = (element: StrictElement, ...names: readonly string[]) => {
  for (const name of names) expect(named(element, name).length, `<${name}>`).toBeLessThan(2);
};
const isAddress = (text: string | undefined) =>
  expect(text).toSatisfy((href: string) => /^https?:/.test(new URL(href).href));
const allUnlike = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length);

/** What RFC 4287 asks of a feed (4.1.1, 4.1.2), in so far as one can break it; its items' ids. */
export function checkAtom(document: string): string[] {
  const feed = strictXml(document);
  expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  isAddress(only(feed, "id").text);
  only(feed, "title");
  expect(only(feed, "updated").text).toMatch(INSTANT);
  expect(only(only(feed, "author"), "name").text).not.toBe("");
  expect(named(feed, "link").map(({ attributes }) => attributes.rel)).toEqual(["self", "alternate"]);
  const entries = named(feed, "entry");
  for (const entry of entries) {
    most(entry, "published", "source", "summary");
    expect(new URL(only(entry, "id").text).protocol).toBe("urn:");
    only(entry, "title");
    expect(only(entry, "updated").text).toMatch(INSTANT);
    for (const { text } of named(entry, "published")) expect(text).toMatch(INSTANT);
    expect(named(entry, "author").length).toBeGreaterThan(0);
    for (const author of named(entry, "author")) only(author, "name");
    isAddress(only(entry, "link").attributes.href);
    expect(only(entry, "link").attributes.rel).toBe("alternate");
    for (const { attributes } of named(entry, "category")) expect(attributes.term).toBeDefined();
    for (const source of named(entry, "source")) for (const name of ["id", "title", "updated"]) only(source, name);
  }
  const ids = entries.map((entry) => only(entry, "id").text);
  allUnlike(ids);
  return ids;
}

/** What RSS 2.0 and its board's profile ask of a feed; its items' ids. */
export function checkRss(document: string): string[] {
  const root = strictXml(document);
  expect([root.name, root.attributes.version]).toEqual(["rss", "2.0"]);
  const channel = only(root, "channel");
  for (const name of ["title", "description", "language"]) expect(only(channel, name).text).not.toBe("");
  isAddress(only(channel, "link").text);
  expect(only(channel, "atom:link").attributes.rel).toBe("self");
  for (const { text } of named(channel, "lastBuildDate")) expect(text).toMatch(MAIL_DATE);
  const items = named(channel, "item");
  for (const item of items) {
    most(item, "pubDate", "source", "atom:updated", "dc:language");
    for (const name of ["title", "description"]) only(item, name);
    isAddress(only(item, "link").text);
    expect(only(item, "guid").attributes.isPermaLink).toBe("false");
    for (const { text } of named(item, "pubDate")) {
      expect(text).toMatch(MAIL_DATE);
      expect(Number.isNaN(Date.parse(text))).toBe(false);
    }
    for (const { attributes } of named(item, "source")) isAddress(attributes.url);
  }
  const ids = items.map((item) => only(item, "guid").text);
  allUnlike(ids);
  return ids;
}

/** What JSON Feed 1.1 asks of a feed; its items' ids. */
export function checkJsonFeed(document: string): string[] {
  const feed = JSON.parse(document);
  // JSON may write half a letter by its number; programs then read what is no text.
  expect(document).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?:d[89a-f]|00[01])/i);
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  expect(typeof feed.title).toBe("string");
  for (const key of ["home_page_url", "feed_url"]) isAddress(feed[key]);
  for (const item of feed.items) {
    expect(typeof item.id).toBe("string");
    isAddress(item.url);
    expect(typeof item.content_text).toBe("string");
    for (const key of ["date_published", "date_modified"]) if (key in item) expect(item[key]).toMatch(INSTANT);
    for (const { name } of item.authors ?? []) expect(typeof name).toBe("string");
  }
  const ids = feed.items.map(({ id }: { id: string }) => id);
  allUnlike(ids);
  return ids;
}
