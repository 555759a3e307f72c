import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { jsonText } from "../../text/json-text.ts";
import { addressesOf } from "./basis.ts";
import type { ExportOptions } from "./export-options.ts";
import { exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";
import { recordId } from "./record-id.ts";
import { withoutPrivate } from "./without-private.ts";

/** Where it is not known when an article was added: a record must have a date, and none that could be taken for one. */
const NO_DATE = "1970-01-01T00:00:00Z";

/** What a header may hold as the address of a page. */
const WEB_ADDRESS = /^https?:\/\/[!-~]+$/i;

/**
 * Articles as a web archive (WARC 1.1), each record a compressed member. An article is the page at its address as it was
 * fetched, where that is still kept, without what was meant for whoever fetched it alone, such as cookies (`withoutPrivate`); a
 * `conversion` with its text as the archive has it; and a `metadata` record with what is known of it, as a line of JSON lines
 * has it. Their date is when the article was added; ids follow from what the records hold, so that the same archive gives the same bytes.
 */
export async function* warc(
  articles: AsyncIterable<Exported>,
  { basis, captured }: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const { body, receipt } = addressesOf(basis);
  const about = [
    "software: Dateline",
    "format: WARC File Format 1.1",
    "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    `isPartOf: ${basis.site}`,
    `description: the text of ${basis.total} articles, of ${body}; how it was made, of ${receipt}`,
  ];
  let isFirst = true;
  const info = (date: string) =>
    record({ type: "warcinfo", date, contentType: "application/warc-fields", block: `${about.join("\r\n")}\r\n` })
      .bytes;
  for await (const one of articles) {
    const { article, added } = one.kept;
    const date = added ?? NO_DATE;
    const target = article.url !== null && WEB_ADDRESS.test(article.url) ? article.url : one.cited.archive_location;
    if (isFirst) yield info(date);
    isFirst = false;
    const page = await captured(article);
    const shared = page && withoutPrivate(page);
    if (shared) yield shared;
    const text = record({
      type: "conversion",
      target,
      date,
      contentType: "text/plain; charset=utf-8",
      block: article.raw.text,
    });
    yield text.bytes;
    const known = { ...exportRow(one, false), added };
    yield record({
      type: "metadata",
      target,
      date,
      refersTo: text.id,
      contentType: "application/json",
      block: jsonText(known),
    }).bytes;
  }
  if (isFirst) yield info(NO_DATE);
}

interface WarcRecord {
  readonly type: "warcinfo" | "conversion" | "metadata";
  readonly target?: string;
  readonly date: string;
  /** The id of the record that it is about. */
  readonly refersTo?: string;
  readonly contentType: string;
  readonly block: string;
}

function record({ type, target, date, refersTo, contentType, block }: WarcRecord) {
  const bytes = Buffer.from(block);
  const id = recordId([type, target ?? "", date, refersTo ?? "", block].join("\n"));
  const headers = Object.entries({
    "WARC-Type": type,
    "WARC-Record-ID": id,
    "WARC-Date": date,
    ...(target !== undefined && { "WARC-Target-URI": target }),
    ...(refersTo !== undefined && { "WARC-Refers-To": refersTo }),
    "WARC-Block-Digest": `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    "Content-Type": contentType,
    "Content-Length": `${bytes.length}`,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const whole = Buffer.concat([Buffer.from(`WARC/1.1\r\n${headers.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
  // What comes out is a part of a piece of memory of this size, 16 KB if it is not said, and holds all of that until it is sent.
  return { id, bytes: gzipSync(whole, { chunkSize: Math.max(64, whole.length >> 1) }) };
}
