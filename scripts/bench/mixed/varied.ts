import { gunzipSync, gzipSync } from "node:zlib";
import type { Example } from "../../fuzz/examples.ts";
import { zipBytes } from "../../fuzz/zip-bytes.ts";

/** Bytes of a file that holds others. */
const PACKED = /^(?:PK\x03\x04|\x1f\x8b|\ufeff|\xff\xfe|\xfe\xff|%PDF)/;

/** A file like another one, with some of its words and all its addresses changed, so that its articles are articles of their own. */
export function varied({ name, bytes, members }: Example, number: number): Buffer {
  if (members.length > 0) {
    const changed = members.map((member) => ({ ...member, bytes: variedText(member.bytes, number) }));
    return zipBytes(changed);
  }
  return name.endsWith(".gz") ? gzipSync(variedText(gunzipSync(bytes), number)) : variedText(bytes, number);
}

function variedText(bytes: Buffer, number: number): Buffer {
  const text = bytes.toString("latin1");
  if (PACKED.test(text.slice(0, 4))) return bytes;
  const word = [...String(number)].map((digit) => "bdfghklmnp"[Number(digit)]).join("");
  // Words between spaces stand in a text, and in no tag or key.
  const changed = text
    .replace(/(?<=[a-z,] )[a-z]{6,}(?=[ ,.])/g, (found) => `${found}${word}`)
    .replace(/\.example\b/g, `-${word}.example`);
  return Buffer.from(changed, "latin1");
}
