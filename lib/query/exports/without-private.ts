import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { recordId } from "./record-id.ts";

/** Headers that are for one visitor or tell of one: cookies, what signs in, tokens, and whom proxies say that they ask for. */
const PRIVATE = new RegExp(
  `^(?:${[
    "(?:set-)?cookie2?",
    "authorization",
    "(?:www-)?authenticate",
    "authentication-info",
    "proxy-.*",
    "via",
    "(?:x-)?forwarded(?:-.*)?",
    ".*-(?:client|real|remote|connecting)-?ip",
    "x-(?:.*-)?(?:token|session|session-id|api-key|user|user-id)",
  ].join("|")})$`,
  "i",
);

/** The headers of a record or a response end with an empty line. */
const END = "\r\n\r\n";

/** The record's field that names what was left out of the response. */
const LEFT_OUT = "Dateline-Left-Out";

/**
 * A fetched page, a compressed record of a web archive, as it can be given to others: without the headers of its response that
 * are for one visitor or tell of one. Where there were such, another record, with their names, an id and a digest of its own;
 * null where the bytes are no such record.
 */
export function withoutPrivate(member: Buffer): Buffer | null {
  const record = unpacked(member);
  const blockAt = record === null ? -1 : record.indexOf(END) + END.length;
  if (record === null || blockAt < END.length) return null;
  const headEnd = record.indexOf(END, blockAt);
  const ends = record.length - END.length;
  if (headEnd < 0 || headEnd >= ends || record.indexOf(END, ends) !== ends) return null;
  // A line that begins with a space goes on with the header before it.
  const lines = record.toString("latin1", blockAt, headEnd).split(/\r\n(?![ \t])/);
  const isPrivate = (line: string) => PRIVATE.test(line.split(":", 1)[0]!.trim());
  const left = [...new Set(lines.filter(isPrivate).map((line) => line.split(":", 1)[0]!.trim().toLowerCase()))];
  if (left.length === 0) return member;
  const head = Buffer.from(lines.filter((line) => !isPrivate(line)).join("\r\n"), "latin1");
  const block = Buffer.concat([head, record.subarray(headEnd, ends)]);
  const fields: Readonly<Record<string, string>> = {
    "warc-record-id": recordId(block),
    "warc-block-digest": `sha256:${createHash("sha256").update(block).digest("hex")}`,
    "content-length": `${block.length}`,
  };
  const about = record.toString("utf8", 0, blockAt - END.length).replace(/^([\w-]+): .*$/gm, (line, name: string) => {
    const other = fields[name.toLowerCase()];
    return other === undefined ? line : `${name}: ${other}`;
  });
  return gzipSync(
    Buffer.concat([Buffer.from(`${about}\r\n${LEFT_OUT}: ${left.join(", ")}${END}`), block, Buffer.from(END)]),
  );
}

function unpacked(member: Buffer): Buffer | null {
  try {
    return gunzipSync(member);
  } catch {
    return null;
  }
}
