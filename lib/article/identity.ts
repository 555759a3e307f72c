import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { SourceRecord } from "../source/record.ts";
import type { Article } from "./article.ts";
import { foldedText } from "./mapped-text.ts";

/** What the person who imports says of all records: the collection, and an outlet where a record names none. */
export interface ImportContext {
  readonly collection: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`: only to tell dates in the future. */
  readonly today: string;
}

/** Which article a record is, and all that its source says: what can be told without reading its text. */
export type Identified = Pick<Article, "id" | "url" | "externalId" | "collection" | "raw" | "given">;

/** Tells which article a record is. */
export function identify({ text, fields, parts }: SourceRecord, { collection, outlet }: ImportContext): Identified {
  const { title, ...others } = fields;
  const metadata = parts === undefined || parts.length === 0 ? others : { ...others, parts };
  const raw = title === undefined ? { text } : { title, text };
  const given = outlet !== null && metadata.outlet === undefined ? { ...metadata, outlet } : metadata;
  const url = given.url === undefined ? null : canonicalUrl(given.url);
  const externalId = given.externalId ?? null;
  return { id: articleId({ url, externalId, collection, raw }), url, externalId, collection, raw, given };
}

/** The hash of all that a source says, save which parts of its text it marks: a reader may learn to tell those later. */
export function contentHash({ raw, given: { parts: _, ...given } }: Pick<Article, "raw" | "given">): string {
  return digest(JSON.stringify([raw, given]));
}

/** What an article of some content was read by. */
type Reading = Pick<Article, "given" | "normaliserVersion" | "extractorVersion">;

/** Whether one content is read the same in both: by the same versions, with the same parts given. */
export function sameReading(a: Reading, b: Reading): boolean {
  const sameVersions = a.normaliserVersion === b.normaliserVersion && a.extractorVersion === b.extractorVersion;
  return sameVersions && isDeepStrictEqual(a.given.parts, b.given.parts);
}

/** What an article is known by, in order: canonical URL, the source's own id within its collection, its content. */
interface Identity {
  readonly url: string | null;
  readonly externalId: string | null;
  readonly collection: string;
  readonly raw: { readonly title?: string | undefined; readonly text: string };
}

/** The id of an article: 20 hex digits, the same for the same identity for ever. */
function articleId({ url, externalId, collection, raw }: Identity): string {
  const known = url
    ? ["url", url]
    : externalId
      ? ["id", collection, externalId]
      : // Line ends, encodings and spacing do not make another article; how its words are read may change, and ids must not.
        ["text", foldedText(raw.title ?? ""), foldedText(raw.text)];
  return digest(JSON.stringify(known)).slice(0, 20);
}

/** SHA-256 in hex. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ocid|s?ref|smid|partner|share)$/i;

/** A URL without fragment, tracking parameters, default port and trailing slash; null where it is no web address. */
function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  parsed.protocol = "https:";
  parsed.hash = "";
  parsed.username = "";
  parsed.password = "";
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  if (parsed.pathname !== "/") parsed.pathname = parsed.pathname.replace(/(?<!\/)\/+$/, "");
  return parsed.toString();
}
