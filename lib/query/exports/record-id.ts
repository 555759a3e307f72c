import { createHash } from "node:crypto";

/** The id of a WARC record: a UUID made of what it names (version 8 of RFC 9562), the same for the same. */
export function recordId(what: string | Buffer): string {
  const hash = createHash("sha256").update(what).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const uuid = hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `<urn:uuid:${uuid}>`;
}
