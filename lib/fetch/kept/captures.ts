import { createHash, randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { privateModes } from "../../archive/private-mode.ts";
import type { SourceRecord } from "../../source/record.ts";
import { FETCHED, type Fetched, fetchedArticle, type TakenTo } from "../../source/web-archives/fetched-article.ts";
import type { Answer } from "../net/request.ts";

/** An answer, or what came of there being none, that is to be kept in the transaction that notes what follows from it. */
export interface Capture {
  /** The file that it goes into. */
  readonly file: string;
  /**
   * Writes it to disk and notes where, with the articles that were read of it; of what was written and not noted the next one
   * cuts off the rest.
   */
  readonly write: (articles: readonly SourceRecord[], to: TakenTo) => void;
}

/** Headers that tell of how a body was sent; it is kept unpacked. */
const OF_SENDING = new Set(["content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive"]);

/**
 * Keeps what was fetched as it came, and each article as it was read of that, so that an import of the files gives the articles
 * again: in files of the WARC format, a compressed member a page and an article, a file a day. Returns what makes a capture
 * of an answer, or of null where there is none.
 */
export function openCaptures(folder: string, state: DatabaseSync) {
  const endOf = state.prepare("select coalesce(max(start + length), 0) as ends from capture where file = ?");
  const note = state.prepare("insert into capture values (?, ?, ?)");

  return async (answer: Answer | null, at: number): Promise<Capture> => {
    const date = new Date(at).toISOString();
    const name = `${date.slice(0, 10)}.warc.gz`;
    const path = join(folder, name);
    const page = answer === null ? [] : [await serialized(recordOf(answer, date))];
    return {
      file: path,
      write(articles, to) {
        const members = [...page, ...articles.map((article) => articleMember(article, to, date))];
        const start = Number(endOf.get(name)!.ends);
        append(path, start, Buffer.concat(members));
        let at = start;
        for (const { length } of members) {
          note.run(name, at, length);
          at += length;
        }
      },
    };
  };
}

function append(path: string, start: number, bytes: Buffer): void {
  const file = openSync(path, existsSync(path) ? "r+" : "w", privateModes(path).file);
  try {
    ftruncateSync(file, start);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, start + at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const isWhat = (what: Fetched) => ({ [FETCHED]: what });

const serialized = async (record: WARCRecord): Promise<Buffer> =>
  Buffer.from(await WARCSerializer.serialize(record, { gzip: true }));

/** Made by hand: the library does it asynchronously, and a transaction does not wait. */
function articleMember(article: SourceRecord, to: TakenTo, date: string): Buffer {
  const block = fetchedArticle(article, to);
  const { url } = article.fields;
  const headers = Object.entries({
    "WARC-Type": "metadata",
    "WARC-Record-ID": `<urn:uuid:${randomUUID()}>`,
    "WARC-Date": date,
    ...(url !== undefined && /^https?:[!-~]+$/i.test(url) ? { "WARC-Target-URI": url } : {}),
    "WARC-Block-Digest": `sha256:${createHash("sha256").update(block).digest("hex")}`,
    ...isWhat("article"),
    "Content-Type": "application/json",
    "Content-Length": `${block.length}`,
  }).map(([key, value]) => `${key}: ${value}\r\n`);
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${headers.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]));
}

function recordOf({ url, status, headers, body }: Answer, date: string): WARCRecord {
  const kept = [...headers].filter(([name]) => !OF_SENDING.has(name));
  return WARCRecord.create(
    {
      url,
      date,
      type: "response",
      warcVersion: "WARC/1.1",
      warcHeaders: isWhat("answer"),
      httpHeaders: [...kept, ["content-length", `${body.length}`]],
      statusline: `HTTP/1.1 ${status} ${status === 200 ? "OK" : ""}`.trim(),
    },
    [body],
  );
}
