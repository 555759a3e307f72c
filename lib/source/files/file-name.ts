import { isUtf8 } from "node:buffer";

/** Where a path may hold any bytes. On Windows names are Unicode, and a backslash parts folders. */
const ANY_BYTES = process.platform !== "win32";

/** How a byte is shown that is no UTF-8, or a backslash that would be taken for the beginning of one. */
const ESCAPE = /\\x([0-9a-f]{2})/g;

/**
 * A path as it is shown, and kept of what was read there. File systems hold names as bytes, on old shares in Latin-1: what
 * is no UTF-8 is shown as `\xe9`, so that every name can be read, and leads back to its file by `bytesOfPath`. Where a name
 * holds such letters itself, its backslash is shown as `\x5c`. All other names are shown as they are.
 */
export function shownPath(path: string | Buffer): string {
  if (!ANY_BYTES) return path.toString();
  if (typeof path === "string") return literal(path);
  let shown = "";
  let from = 0;
  for (let at = 0; at < path.length; ) {
    const length = lengthAt(path, at);
    if (length > 0) {
      at += length;
      continue;
    }
    shown += `${literal(path.toString("utf8", from, at))}\\x${path.toString("hex", at, at + 1)}`;
    from = ++at;
  }
  return shown + literal(path.toString("utf8", from));
}

/** The path that a shown one stands for, as calls of the file system take it. */
export function bytesOfPath(shown: string): string | Buffer {
  if (!ANY_BYTES) return shown;
  const parts: Buffer[] = [];
  let last = 0;
  for (const { index, 0: found, 1: hex } of shown.matchAll(ESCAPE)) {
    parts.push(Buffer.from(shown.slice(last, index)), Buffer.from(hex!, "hex"));
    last = index + found.length;
  }
  return last === 0 ? shown : Buffer.concat([...parts, Buffer.from(shown.slice(last))]);
}

function literal(text: string): string {
  return text.replace(/\\(?=x[0-9a-f]{2})/g, "\\x5c");
}

/** How many bytes the letter at a place takes in UTF-8; 0 where there is none. */
function lengthAt(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++)
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  return 0;
}
