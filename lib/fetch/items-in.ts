import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { feed } from "../source/feeds/feed.ts";
import { headText } from "../source/files/head.ts";
import { encodingNamed, inUtf8 } from "../source/files/in-utf8.ts";
import { memoryFile } from "../source/files/memory-file.ts";
import { charsetOf } from "../source/pages/page-letters.ts";
import { readBytes } from "../source/read.ts";
import type { SourceFile, SourceRecord } from "../source/record.ts";
import { addressesIn } from "./addresses.ts";
import { FetchFault } from "./net/fetch-fault.ts";
import type { Answer } from "./net/request.ts";

/** One item of a source, as the source lists it. */
export interface Item {
  /** How the source tells it from its others. */
  readonly key: string;
  /** Of what is said of it; another one: it changed. */
  readonly hash: string;
  readonly url: string | null;
  /** What the source has of it; its text may be cut short or empty. */
  readonly record: SourceRecord;
  /** That the text is all there is to the article, as far as the source tells. */
  readonly isWhole: boolean;
  /** That its address is of another list. */
  readonly isList: boolean;
}

/** What an answer listed, with what was refused in it, in words. */
export interface Listing {
  readonly items: readonly Item[];
  readonly refused: readonly string[];
}

/** The items of a feed, a sitemap or a list of addresses. Throws a `FetchFault` where the answer is none of them. */
export async function itemsIn(answer: Answer): Promise<Listing> {
  const { url, body } = answer;
  const { file } = await inUtf8(memoryFile(url, "feed", body), encodingOf(answer).encoding);
  const listed = await addressesIn(file);
  if (listed) {
    const items = listed.map(({ url: page, title, date, changed, isList }) => {
      const fields = { url: page, ...(title ? { title } : {}), ...(date ? { date } : {}) };
      const record: SourceRecord = { kind: "record", file: url, place: "", text: "", fields, notes: [] };
      return { key: page, hash: hashOf(fields, changed), url: page, record, isWhole: false, isList };
    });
    return { items: apart(items), refused: [] };
  }
  if (!isFeed(file)) throw new FetchFault("kind", answer.headers.get("content-type") ?? "");
  const items: Item[] = [];
  const refused: string[] = [];
  for await (const found of readBytes(url, "feed", body, encodingOf(answer))) {
    if (found.kind === "rejection") {
      refused.push(`${found.place && `${found.place} `}${found.reason}`);
      continue;
    }
    const { fields, text: own } = found;
    const page = fields.url !== undefined && URL.canParse(fields.url, url) ? new URL(fields.url, url).href : null;
    const hash = hashOf(fields, own);
    const key = fields.externalId ?? page ?? hash;
    const isWhole = own.trim() !== "" && fields.summaryOnly !== true;
    const record = { ...found, fields: { ...fields, ...ownId(fields.externalId, url) } };
    items.push({ key, hash, url: page, record, isWhole, isList: false });
  }
  return { items: apart(items), refused };
}

/** An id such as `1234` tells an item from the others of its feed, not from those of other feeds. */
function ownId(id: string | undefined, feed: string): { externalId?: string } {
  if (id === undefined) return {};
  return { externalId: /[:/]/.test(id) ? id : `${new URL(feed).host} ${id}` };
}

/** How a server says that its text is encoded, where the bytes are no UTF-8 and the name is known. */
export function encodingOf({ headers, body }: Answer): { encoding?: string } {
  const name = charsetOf(headers.get("content-type"));
  if (name === null || isUtf8(body)) return {};
  try {
    return { encoding: encodingNamed(name) };
  } catch {
    return {};
  }
}

/** Whether an answer is a feed in XML or JSON; a page in its place is a wall, a sign-in or a mistake. */
function isFeed(file: SourceFile): boolean {
  if (feed.accepts(file)) return true;
  const start = headText(file).slice(0, 4096);
  return /^\s*\{/.test(start) && /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/.test(start);
}

/** Items with one key that are not one: each is told by its address, or what is said of it, too. What comes twice is once. */
function apart(items: readonly Item[]): readonly Item[] {
  const hashes = Map.groupBy(items, ({ key }) => key);
  const keyed = items.map((item) => {
    const same = hashes.get(item.key)!;
    if (new Set(same.map(({ url, hash }) => url ?? hash)).size === 1) return item;
    const { externalId: _, ...fields } = item.record.fields;
    return { ...item, key: `${item.key}\n${item.url ?? item.hash}`, record: { ...item.record, fields } };
  });
  return [...new Map(keyed.map((item) => [item.key, item])).values()];
}

function hashOf(...said: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}
