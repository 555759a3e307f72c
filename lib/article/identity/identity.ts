import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { SourceRecord } from "../../source/record.ts";
import type { Article } from "../article.ts";
import { foldedText } from "../text/mapped-text.ts";
import { canonicalUrl, pageAddress } from "./web-address.ts";

/** What the person who imports says of all records: the collection, and an outlet where a record names none. */
export interface ImportContext {
  readonly collection: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`: only to tell dates in the future. */
  readonly today: string;
}

/** What tells which article a record is, and all that its source says; `id` is the one that it gets where that is free. */
export type Identified = Pick<Article, "id" | "url" | "externalId" | "collection" | "raw" | "given">;

/** Tells which article a record is. */
export function identify({ text, fields, parts }: SourceRecord, { collection, outlet }: ImportContext): Identified {
  const { title, ...others } = fields;
  const metadata = parts === undefined || parts.length === 0 ? others : { ...others, parts };
  const raw = title === undefined ? { text } : { title, text };
  const given = outlet !== null && metadata.outlet === undefined ? { ...metadata, outlet } : metadata;
  const url = given.url === undefined ? null : canonicalUrl(given.url);
  const externalId = given.externalId ?? null;
  const [id] = possibleIds({ url, externalId, collection, raw, given }) as Iterable<string>;
  return { id: id!, url, externalId, collection, raw, given };
}

/** The hash of all that a source says, save which parts of its text it marks and where on a page its fields stand: a reader may learn to tell those later. */
export function contentHash({ raw, given: { parts: _, from: __, ...given } }: Pick<Article, "raw" | "given">): string {
  return digest(JSON.stringify([raw, given]));
}

/** What an article of some content was read by. */
type Reading = Pick<Article, "given" | "normaliserVersion" | "extractorVersion" | "model">;

/** Whether one content is read the same in both: by the same versions and model, with the same parts given. What people corrected of it aside. */
export function sameReading(a: Reading, b: Reading): boolean {
  const sameVersions = a.normaliserVersion === b.normaliserVersion && a.extractorVersion === b.extractorVersion;
  const given = (article: Reading) => [article.given.parts, article.given.from];
  return sameVersions && a.model === b.model && isDeepStrictEqual(given(a), given(b));
}

/**
 * By what an article can be known again, as hashes. `collection`: within it the others tell an article. `own`: its source's
 * id there; `source`: the same id in whatever collection, which tells only of two that they are not one; `address`: its URL,
 * of which several articles may share one; `text`: its words, whatever their line ends and spacing; `record`: all that its
 * source says.
 */
export interface IdentityKeys {
  readonly collection: string;
  readonly own: string | null;
  readonly source: string | null;
  readonly address: string | null;
  readonly text: string;
  readonly record: string;
}

/** Raise it when the keys of an article become others: archives then make theirs anew. Ids stay. */
export const KEYS_VERSION = 2;

export function identityKeys({ externalId, collection, raw, given }: Omit<Identified, "id" | "url">): IdentityKeys {
  const address = given.url === undefined ? null : pageAddress(given.url);
  const { parts: _, from: __, ...said } = given;
  return {
    collection: key("collection", collection),
    own: externalId === null ? null : key("own", collection, externalId),
    source: externalId === null ? null : key("source", externalId),
    address: address && key("address", address),
    text: key("text", ...wordsOf({ raw, given })),
    record: key("record", collection, raw, address === null ? said : { ...said, url: address }),
  };
}

/**
 * The ids that an article may be given, 20 hex digits each, the best one first: made of its URL, its source's own id or its
 * text. The first is the same for the same article in every archive; the others are for where another article has it.
 */
export function* possibleIds({ url, externalId, collection, raw, given }: Omit<Identified, "id">): Generator<string> {
  if (url !== null) yield key("url", url);
  if (externalId !== null) yield key("id", collection, externalId);
  const words = wordsOf({ raw, given });
  if (url === null && externalId === null) yield key("text", ...words);
  for (let number = 1; ; number++) yield key("url", url, externalId, ...words, number);
}

/** An article's words; of a headline alone with its day, since a list has the same one for many a day. */
function wordsOf({ raw, given }: Pick<Identified, "raw" | "given">): string[] {
  const day = given.headlineOnly ? given.date : undefined;
  return [foldedText(raw.title ?? ""), foldedText(raw.text), ...(day === undefined ? [] : [day])];
}

const key = (...known: readonly unknown[]): string => digest(JSON.stringify(known)).slice(0, 20);

/** SHA-256 in hex. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
