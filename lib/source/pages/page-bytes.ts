/** A page's markup at most, in bytes, without the pictures and fonts that it embeds: to read it takes some thirty times that. */
export const MAX_PAGE = 4 * 1024 * 1024;

const MARK = Buffer.from("base64,");

/** Whether a byte is one of base64's alphabet, in which a `%` may escape others. */
const IS_BASE64 = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[A-Za-z0-9+/=%_-]/.test(String.fromCharCode(byte))),
);

/** A page's bytes without what it embeds as base64, read as they come; null where they are more than `most`. */
export async function pageBytes(bytes: AsyncIterable<Uint8Array>, most = MAX_PAGE): Promise<Buffer | null> {
  const kept: Buffer[] = [];
  let length = 0;
  let skips = false;
  // The end of a piece may hold the beginning of the mark.
  let held = Buffer.alloc(0);
  const keep = (piece: Buffer) => {
    if (piece.length > 0) kept.push(Buffer.from(piece));
    length += piece.length;
  };
  for await (const given of bytes) {
    const piece = Buffer.concat([held, given]);
    let at = 0;
    for (;;) {
      if (skips) {
        while (at < piece.length && IS_BASE64[piece[at]!]) at++;
        if (at === piece.length) break;
        skips = false;
      }
      const mark = piece.indexOf(MARK, at);
      if (mark < 0) break;
      keep(piece.subarray(at, mark + MARK.length));
      at = mark + MARK.length;
      skips = true;
    }
    const end = skips ? piece.length : Math.max(at, piece.length - MARK.length + 1);
    keep(piece.subarray(at, end));
    held = piece.subarray(end);
    if (length > most) return null;
  }
  keep(held);
  return length > most ? null : Buffer.concat(kept);
}
