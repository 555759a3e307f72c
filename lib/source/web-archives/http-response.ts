import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";

/** A response as a web archive keeps it: its status, its headers by their names in small letters, and where its body begins. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bodyAt: number;
}

/** A head is looked for in so many bytes; a body unpacks to no more than so many. */
const MOST = { head: 64 * 1024, body: 32 * 1024 * 1024 };

/** The head of a response; null where the bytes are none. */
export function httpResponse(block: Buffer): HttpResponse | null {
  const start = block.toString("latin1", 0, MOST.head);
  const [, status] = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/i.exec(start) ?? [];
  const end = /\r?\n\r?\n/.exec(start);
  if (status === undefined || end === null) return null;
  const headers = new Map<string, string>();
  for (const line of start.slice(0, end.index).split(/\r?\n/).slice(1)) {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value!.trim());
  }
  return { status: Number(status), headers, bodyAt: end.index + end[0].length };
}

/** A response's body as its page was sent, of chunks put together and unpacked, or why it cannot be. */
export function httpBody(block: Buffer, { headers, bodyAt }: HttpResponse): Buffer | { readonly reason: string } {
  const sent = block.subarray(bodyAt);
  const whole = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? (unchunked(sent) ?? sent) : sent;
  let body = whole;
  for (const coding of (headers.get("content-encoding") ?? "")
    .toLowerCase()
    .split(/(?<!\s)\s*,\s*/)
    .reverse()) {
    const unpacked = decoded(body, coding);
    if (!Buffer.isBuffer(unpacked)) return unpacked;
    body = unpacked;
  }
  return body;
}

/** Chunks put together; null where the bytes are none, as of pages that were kept without them and with their header. */
function unchunked(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf(10, at);
    const [, size] =
      /^([\da-f]{1,8})\s*(?:;[^\n]*)?\r?$/i.exec(end < 0 || end - at > 1000 ? "" : sent.toString("latin1", at, end)) ??
      [];
    if (size === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(sent.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    // Behind a chunk stands a line end.
    if (sent[at] === 13) at++;
    if (sent[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

/** Unpacks what was cut off as far as it goes; a body that is said to be packed and is not stays as it is. */
function decoded(body: Buffer, coding: string): Buffer | { readonly reason: string } {
  const options = { maxOutputLength: MOST.body, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (coding === "gzip" || coding === "x-gzip")
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    if (coding === "deflate")
      return (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    if (coding === "br")
      return brotliDecompressSync(body, { maxOutputLength: MOST.body, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    if (coding === "zstd") return zstdDecompressSync(body, { maxOutputLength: MOST.body });
    return body;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      return { reason: `unpacks to more than ${MOST.body / 1024 / 1024} MB` };
    // Of pages that were kept unpacked, with their header.
    return /^\s*<[!?a-z]/i.test(body.toString("latin1", 0, 200))
      ? body
      : { reason: `has a body that cannot be unpacked (${coding})` };
  }
}
