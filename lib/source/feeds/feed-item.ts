import type { SourceFields, SourceRecord } from "../record.ts";
import { attribute, lineOf, textOf, type XmlNode } from "../xml/node.ts";
import { feedAuthors } from "./feed-authors.ts";
import { type Keyed, keyed } from "./feed-keys.ts";
import { feedText, written } from "./feed-text.ts";
import { asOnPage, exportedAuthors, exportedDate } from "./wordpress.ts";

/** When it was published; RSS 2.0, Dublin Core, Atom, Atom 0.3. */
const PUBLISHED = [
  "pubdate",
  "published",
  "issued",
  "dcterms:issued",
  "atom:published",
  "dc:date",
  "created",
  "dcterms:created",
];

/** When it was last changed, which is taken where nothing else is given. */
const UPDATED = ["updated", "modified", "atom:updated", "dcterms:modified"];

/** An item of a feed as the feed writes it. `around`: the elements around it, the root first. */
export function feedItem(node: XmlNode, around: readonly XmlNode[]): Pick<SourceRecord, "text" | "fields" | "notes"> {
  const [root] = around;
  const isAtom = root?.name.toLowerCase() === "feed";
  const item = keyed(node, isAtom);
  const feed = keyed(feedOf(around, isAtom), isAtom);
  const origin = keyed(item.first("source", "atom:source"), true);
  const { text, notes, isSummary } = feedText(item);
  const published = exportedDate(item) ?? lineOf(item.first(...PUBLISHED));
  const updated = lineOf(item.first(...UPDATED));
  const authors = exportedAuthors(item, feed) ?? feedAuthors(item, isAtom ? [origin, feed] : [origin]);
  const fields: { [Key in keyof SourceFields]: SourceFields[Key] | undefined } = {
    title: item
      .all("title", "dc:title", "media:title")
      .map(titleOf)
      .find((title) => title !== ""),
    url: address(item, [node, ...[...around].reverse()], feed),
    externalId: lineOf(item.first("guid", "id")) ?? attribute(node, "rdf:about") ?? lineOf(item.first("dc:identifier")),
    date: published ?? updated,
    outlet: lineOf(origin.first("title")) ?? sourceName(item),
    feedTitle: lineOf(feed.first("title")),
    authors: authors.length > 0 ? authors : undefined,
    language: languageOf(item, feed, [node, ...[...around].reverse()]),
    ...(isSummary ? { summaryOnly: true } : {}),
  };
  const said = Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)) as SourceFields;
  const isChange = published === undefined && updated !== undefined;
  return {
    text: asOnPage(text, item),
    fields: said,
    notes: isChange ? [...notes, "its date is when it was last changed"] : notes,
  };
}

function titleOf(title: XmlNode): string {
  return written(title).replace(/\s+/g, " ").trim();
}

/** What holds the feed's own title and authors: the channel, which in RSS 1.0 stands beside its items. */
function feedOf(around: readonly XmlNode[], isAtom: boolean): XmlNode | undefined {
  if (isAtom) return around[0];
  const channels = [...around, ...(around[0]?.children ?? [])];
  return channels.find((node): node is XmlNode => typeof node !== "string" && node.name.toLowerCase() === "channel");
}

function sourceName(item: Keyed): string | undefined {
  const source = item.first("source");
  return source?.children.every((child) => typeof child === "string") ? lineOf(source) : undefined;
}

function languageOf(item: Keyed, feed: Keyed, outward: readonly XmlNode[]): string | undefined {
  const marked = [item.first("content", "content:encoded", "description", "summary"), ...outward];
  return (
    lineOf(item.first("dc:language", "language")) ??
    marked.map((node) => attribute(node, "xml:lang")).find((tag) => tag !== undefined) ??
    lineOf(feed.first("language", "dc:language"))
  );
}

/** The page's address. Where a service counts clicks, the page's own stands beside. */
function address(item: Keyed, outward: readonly XmlNode[], feed: Keyed): string | undefined {
  const links = item.all("feedburner:origlink", "link", "atom:link");
  const pages = links.filter((link) => /^(?:|alternate)$/i.test(attribute(link, "rel") ?? ""));
  const isHtml = (link: XmlNode) => /^(?:|text\/html|application\/xhtml\+xml)$/i.test(attribute(link, "type") ?? "");
  const guid = item.first("guid");
  const permanent = attribute(guid, "isPermaLink") === "false" ? undefined : lineOf(guid);
  const written = [...pages.filter(isHtml), ...pages]
    .map((link) => attribute(link, "href") ?? lineOf(link))
    .find((href) => href !== undefined);
  const found = written ?? (/^https?:\/\//i.test(permanent ?? "") ? permanent : undefined);
  if (found === undefined || /^[a-z][a-z\d+.-]*:/i.test(found)) return found;
  const home = feed.all("link").map((link) => attribute(link, "href") ?? textOf(link).trim());
  return resolved(found, [...outward.map((node) => attribute(node, "xml:base")), ...home]);
}

function resolved(relative: string, bases: readonly (string | undefined)[]): string {
  const base = bases.find((candidate) => /^https?:\/\//i.test(candidate ?? ""));
  return base !== undefined && URL.canParse(relative, base) ? new URL(relative, base).href : relative;
}
