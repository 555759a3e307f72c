import { createHash } from "node:crypto";
import { headText, streamOf } from "../files/head.ts";
import { MAX_RECORD } from "../limits.ts";
import { MAX_PAGE, pageBytes } from "../pages/page-bytes.ts";
import { charsetOf, pageLetters } from "../pages/page-letters.ts";
import { readPage } from "../pages/read-page.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { type Capture, Captures, pageKey } from "../web-archives/captures.ts";
import { FETCHED, fetchedRecord } from "../web-archives/fetched-article.ts";
import { type HttpResponse, httpBody, httpResponse } from "../web-archives/http-response.ts";
import { type WarcRecord, warcRecords } from "../web-archives/warc-records.ts";

/**
 * A web archive: the pages in its responses and resources. The newest capture of an address is its article; an older one is an
 * article of its own where it says something else. When a page was kept is never its date. What fetching kept is not read of its
 * pages, feeds and lists, but as it was taken.
 */
export const warc: SourceReader = { format: "WARC", accepts: (file) => /^WARC\/\d/.test(headText(file)), read };

/** Bytes of a record by which it is told what it holds. */
const HEAD = 16 * 1024;

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const captures = new Captures();
  /** The last record of each that says the same, by its digest: what a source took back and said again is said last. */
  const last = new Map<string, number>();
  for await (const record of warcRecords(
    file.open(),
    heldOf(() => HEAD),
  )) {
    if ("lost" in record) continue;
    const digest = fetchedAs(record) === "article" ? record.headers.get("warc-block-digest") : undefined;
    if (digest !== undefined) last.set(digest, record.number);
    const capture = pageIn(record)?.capture;
    if (capture) captures.add(capture);
  }
  /** Hashes of the texts of pages that were kept more than once. */
  const said = new Map<string, Set<string>>();
  const isNews = ({ address }: Capture, { text, fields }: SourceRecord): boolean => {
    if (!captures.hasOlder(address)) return true;
    const hash = createHash("sha1").update(`${fields.title}\n${text}`).digest("base64");
    const key = pageKey(address);
    const known = said.get(key) ?? new Set();
    said.set(key, known);
    return known.size < known.add(hash).size;
  };
  let pages = 0;
  for await (const record of warcRecords(
    file.open(),
    heldOf(() => MAX_RECORD),
  )) {
    if ("lost" in record) {
      yield rejection(file.path, `is damaged: ${record.lost} bytes belong to no record`, { place: placeOf(record) });
      continue;
    }
    const fetched = fetchedAs(record);
    if (fetched !== undefined) pages++;
    if (fetched === "article" && !record.isCut) {
      const isLast = (last.get(record.headers.get("warc-block-digest") ?? "") ?? record.number) === record.number;
      if (isLast) yield fetchedRecord(file.path, record.block) ?? refusedArticle(file, record);
      continue;
    }
    const page = pageIn(record);
    if (record.isCut) yield rejection(file.path, "is cut off in its last record", { place: placeOf(record) });
    if (page === null) continue;
    pages++;
    if (!captures.isNewest(page.capture)) continue;
    const found = await articleIn(file, record, page);
    if (found.kind === "rejection") yield found;
    else if (isNews(page.capture, found))
      yield captures.hasOlder(page.capture.address) ? withId(found, page.capture.address) : found;
  }
  if (pages === 0) yield rejection(file.path, "is a web archive without pages in HTML");
  if (!captures.hasOlder()) return;
  for await (const record of warcRecords(
    file.open(),
    heldOf(() => MAX_RECORD),
  )) {
    const page = "lost" in record ? null : pageIn(record);
    if (page === null || "lost" in record || captures.isNewest(page.capture)) continue;
    const found = await articleIn(file, record, page);
    if (found.kind === "record" && isNews(page.capture, found)) yield asOlder(found, page.capture);
  }
}

/** Captures of one address have ids of their own, or the archive would take them for one article that changed. */
function withId(found: SourceRecord, externalId: string): SourceRecord {
  return { ...found, fields: { ...found.fields, externalId } };
}

function asOlder(found: SourceRecord, { address, date }: Capture): SourceRecord {
  const notes = [...found.notes, `is its page as it was kept on ${date.slice(0, 10)}, since then changed`];
  return { ...withId(found, `${address} ${date}`), notes };
}

interface Page {
  readonly capture: Capture;
  readonly response: HttpResponse;
}

/** Of records that may hold a page so many bytes, of articles that were fetched enough for what JSON makes of them. */
const heldOf = (most: () => number) => (headers: ReadonlyMap<string, string>) => {
  if (headers.has(FETCHED_FIELD)) return headers.get(FETCHED_FIELD) === "article" ? 2 * most() : 0;
  return /^(?:response|resource)$/.test(headers.get("warc-type") ?? "") ? most() : 0;
};

const FETCHED_FIELD = FETCHED.toLowerCase();

/** What fetching says that a record is, where it wrote it. */
const fetchedAs = ({ headers }: WarcRecord): string | undefined => headers.get(FETCHED_FIELD);

function refusedArticle({ path }: SourceFile, record: WarcRecord): Rejection {
  return rejection(path, "is said to be an article that was fetched, and is none", { place: placeOf(record) });
}

/** The page in a record: a response of status 200 or a resource, in HTML by its type, or by its words where it has none. */
function pageIn({ number, headers, block }: WarcRecord): Page | null {
  const address = headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? "";
  if (!/^https?:\/\//i.test(address)) return null;
  const type = headers.get("warc-type");
  const response =
    type === "response"
      ? httpResponse(block)
      : type === "resource"
        ? { status: 200, headers: new Map([["content-type", headers.get("content-type") ?? ""]]), bodyAt: 0 }
        : null;
  if (response === null || response.status !== 200) return null;
  const contentType = response.headers.get("content-type") ?? "";
  const isPage =
    contentType === ""
      ? /^\s*<(?:!doctype html|html)\b/i.test(block.toString("latin1", response.bodyAt, response.bodyAt + 500))
      : /\bhtml\b/i.test(contentType);
  return isPage ? { capture: { number, address, date: headers.get("warc-date") ?? "" }, response } : null;
}

async function articleIn(
  file: SourceFile,
  record: WarcRecord,
  { capture, response }: Page,
): Promise<SourceRecord | Rejection> {
  const place = placeOf(record);
  // The address is a part of the place, so that a report can count what was refused for one reason.
  const refused = (reason: string) => rejection(file.path, reason, { place: `${place} (${capture.address})` });
  if (record.length > record.block.length && !record.isCut)
    return refused(`is longer than ${MAX_RECORD / 1024 / 1024} MB`);
  const body = httpBody(record.block, response);
  if (!Buffer.isBuffer(body)) return refused(body.reason);
  const bytes = await pageBytes(streamOf(body));
  if (bytes === null) return refused(`is a page of more than ${MAX_PAGE / 1024 / 1024} MB without its pictures`);
  const html = await pageLetters(bytes, charsetOf(response.headers.get("content-type")));
  const found = await readPage(file, html, { address: capture.address, place });
  return found.kind === "record" ? found : refused(found.reason);
}

const placeOf = ({ number }: { readonly number: number }): string => `record ${number}`;
