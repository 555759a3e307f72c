/** Which of some bytes beyond ASCII make whole characters of UTF-8: how many, and the first that belongs to none. */
export function utf8Characters(bytes: Uint8Array): { readonly valid: number; readonly invalidAt: number } {
  let valid = 0;
  let invalidAt = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    const tail = bytes.subarray(i + 1, i + 1 + length);
    if (length > 0 && tail.length === length && tail.every((next) => next >= 0x80 && next < 0xc0)) {
      valid += length + 1;
      i += length;
    } else if (invalidAt < 0) invalidAt = i;
  }
  return { valid, invalidAt };
}

/** The share of the bytes beyond ASCII that belong to whole characters of UTF-8. */
export function validShare(bytes: Uint8Array): number {
  const beyond = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  return beyond === 0 ? 1 : utf8Characters(bytes).valid / beyond;
}
