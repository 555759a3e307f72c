import { htmlOf } from "../xml/html-of.ts";
import { attribute, textOf, type XmlNode } from "../xml/node.ts";
import { type Keyed, keyed } from "./feed-keys.ts";

/** Where a whole text may stand, the best first, and where a summary. */
const WHOLE = [
  "content:encoded",
  "content",
  "atom:content",
  "xhtml:body",
  "body",
  "full-text",
  "yandex:full-text",
  "fulltext",
  "fullitem",
];
const SUMMARY = [
  "description",
  "summary",
  "atom:summary",
  "excerpt:encoded",
  "media:description",
  "itunes:summary",
  "dc:description",
];

/** A description as long as this is the text itself, in letters without mark-up: many feeds have no other place for it. */
const NO_SUMMARY = 1500;

/** What a cut text ends in: `…`, `[...]`, `Read more`. */
const CUT =
  /(?:…|\.\.\.|&hellip;|&#8230;|\[\+\d+ chars)[\s\])]*$|(?:…|\.\.\.|&hellip;|&#8230;)?[\s[(]{0,9}(?:continue reading|read (?:more|on)|weiterlesen|lire la suite|leer más|mehr lesen)[\s\p{P}→›»]*$/iu;

/** What WordPress puts below an item. */
const FOOT =
  /\s{0,9}(?:The post .{1,500} (?:appeared first|first appeared) on .{1,200}|Der Beitrag .{1,500} erschien zuerst auf .{1,200})$/su;

/** An item's text as its feed has it, HTML or plain, and what is to be said of it. */
export function feedText(item: Keyed): {
  readonly text: string;
  readonly notes: readonly string[];
  readonly isSummary: boolean;
} {
  const media = keyed(item.first("media:group", "media:content"), false);
  const firstOf = (nodes: readonly XmlNode[]) => nodes.map(written).find(hasWords);
  const whole = firstOf(item.all(...WHOLE));
  const text = whole ?? firstOf([...item.all(...SUMMARY), ...media.all("media:description")]) ?? "";
  const plain = wordsOf(text);
  const isCut = CUT.test(plain.replace(FOOT, "").slice(-200));
  const isSummary = text !== "" && (isCut || (whole === undefined && plain.length < NO_SUMMARY));
  if (!isSummary) return { text, notes: [], isSummary };
  return { text, notes: [isCut ? "its text was cut off by the feed" : "its text is a summary"], isSummary };
}

/** What an element says, HTML or plain, by the kinds of content of Atom; RSS has text or HTML as text. */
export function written(node: XmlNode): string {
  if (attribute(node, "src") !== undefined) return "";
  const type = attribute(node, "type")?.toLowerCase() ?? "";
  const mode = attribute(node, "mode")?.toLowerCase();
  if (mode === "base64" || type === "application/octet-stream") return Buffer.from(textOf(node), "base64").toString();
  const hasElements = node.children.some((child) => typeof child !== "string");
  if (hasElements && (node.space === "xhtml" || type !== "html")) return htmlOf(node).trim();
  if (type.includes("/") && !/^text\/|xhtml|html/.test(type)) return "";
  return textOf(node).trim();
}

function wordsOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:nbsp|#160|#xa0);/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function hasWords(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(wordsOf(text));
}
