import PostalMime from "postal-mime";
import { fillBuffer } from "../files/fill-buffer.ts";
import { headText, streamOf } from "../files/head.ts";
import { MAX_PAGE, pageBytes } from "../pages/page-bytes.ts";
import { charsetOf, pageLetters } from "../pages/page-letters.ts";
import { readPage } from "../pages/read-page.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";

/** A page with its pictures in one file, as browsers save it: a message of MIME whose first part in HTML is the page. */
export const mhtml: SourceReader = { format: "MHTML", accepts, read };

/** The page's own part stands first; its pictures, which may be long, are not needed. */
const MOST = 16 * 1024 * 1024;

function accepts(file: SourceFile): boolean {
  const head = headersIn(headText(file));
  if (!/^content-type:\s*multipart\/related\b/im.test(head)) return false;
  return /^snapshot-content-location:|^from:.*\bsaved by\b/im.test(head) || /\.mht(?:ml)?$/i.test(file.name);
}

/** The lines before the first empty one; none where it does not begin as a message does. */
function headersIn(start: string): string {
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  return /^\s*[\w-]+:\s/.test(start) ? start.slice(0, end).replace(/\r?\n[ \t]+/g, " ") : "";
}

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const source = file.open()[Symbol.asyncIterator]();
  const { bytes, ended } = await fillBuffer(source, Buffer.alloc(0), MOST);
  await source.return?.();
  const page = pageIn(bytes, ended);
  if (page === null) {
    yield rejection(file.path, "is a saved page (MHTML) without a part in HTML");
    return;
  }
  const kept = await pageBytes(streamOf(await decoded(page.headers, page.body)));
  yield kept === null
    ? rejection(file.path, `is a page of more than ${MAX_PAGE / 1024 / 1024} MB without its pictures`)
    : await readPage(file, await pageLetters(kept, charsetOf(page.headers)), {
        address: page.address,
        notes: page.isCut ? ["its file is cut off"] : [],
      });
}

interface Part {
  readonly headers: string;
  readonly body: Buffer;
  readonly address: string | null;
  readonly isCut: boolean;
}

/** The first part in HTML, and where the whole was saved from. */
function pageIn(bytes: Buffer, ended: boolean): Part | null {
  const head = headersIn(bytes.toString("latin1", 0, 64 * 1024));
  const [, quoted, bare] = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(head) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return null;
  const border = Buffer.from(`--${boundary}`);
  for (let at = bytes.indexOf(border); at >= 0; ) {
    const start = at + border.length;
    const next = bytes.indexOf(border, start);
    const part = bytes.subarray(start, next < 0 ? bytes.length : next);
    const text = part.toString("latin1", 0, 16 * 1024).replace(/^[ \t]*\r?\n/, "");
    const headers = headersIn(text);
    const split = /\r?\n\r?\n/.exec(part.toString("latin1", 0, 16 * 1024));
    if (split && /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(headers)) {
      const address = located(head, "snapshot-content-location") ?? located(headers, "content-location");
      return { headers, body: part.subarray(split.index + split[0].length), address, isCut: next < 0 && ended };
    }
    at = next;
  }
  return null;
}

function located(headers: string, name: string): string | null {
  return new RegExp(`^${name}:\\s*<?(https?:[^\\s>]+)`, "im").exec(headers)?.[1] ?? null;
}

/** A part's bytes without the coding of its transport. As an attachment it is decoded and otherwise left alone. */
async function decoded(headers: string, body: Buffer): Promise<Buffer> {
  const coding = /^content-transfer-encoding:\s*(\S+)/im.exec(headers)?.[1] ?? "8bit";
  const message = Buffer.concat([
    Buffer.from(
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n`,
    ),
    body,
  ]);
  const [attachment] = (await PostalMime.parse(message)).attachments;
  return attachment === undefined ? body : Buffer.from(attachment.content as ArrayBuffer);
}
