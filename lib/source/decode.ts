/** Text from bytes with the encoding that was found, or the reason why the bytes are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252" }
  | { readonly reason: string };

/**
 * Decodes a text file: UTF-8, UTF-16 with its mark, or Windows-1252 where the bytes read as words in it.
 * A byte order mark stays in the text, since offsets are counted in the text as given.
 */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return decodeUtf16(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { reason: `is binary, not text (a zero byte at ${nul})` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const control = controlShare(bytes);
    return control > 0.1
      ? { reason: `is binary, not text (${Math.round(control * 100)} % control characters)` }
      : { text, encoding: "UTF-8" };
  } catch {
    const { valid, invalidAt } = scanUtf8(bytes);
    // Whole multi-byte sequences beside broken ones mean damaged UTF-8: read as Windows-1252 it would become gibberish.
    if (valid > 0) return { reason: `is damaged UTF-8 (an invalid byte at ${invalidAt})` };
    if (!readsAsWindows1252(bytes))
      return { reason: `is neither UTF-8 nor Windows-1252 (an invalid byte at ${invalidAt})` };
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}

/** What to say of an encoding that had to be found out. */
export function encodingNotes(encoding: "UTF-8" | "UTF-16" | "Windows-1252"): string[] {
  return encoding === "UTF-8" ? [] : [`read as ${encoding}`];
}

function decodeUtf16(bytes: Uint8Array): Decoded {
  const label = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    const nul = text.indexOf("\0");
    return nul < 0 ? { text, encoding: "UTF-16" } : { reason: `is binary, not text (a zero character at ${nul})` };
  } catch {
    return { reason: "begins like UTF-16 and is damaged" };
  }
}

function controlShare(bytes: Uint8Array): number {
  let control = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  return bytes.length ? control / bytes.length : 0;
}

/** Counts whole multi-byte sequences and finds the first byte that belongs to none. */
function scanUtf8(bytes: Uint8Array): { valid: number; invalidAt: number } {
  let valid = 0;
  let invalidAt = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    const tail = bytes.subarray(i + 1, i + 1 + length);
    if (length > 0 && tail.length === length && tail.every((next) => next >= 0x80 && next < 0xc0)) {
      valid++;
      i += length;
    } else if (invalidAt < 0) invalidAt = i;
  }
  return { valid, invalidAt };
}

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether the high bytes stand where letters and marks of Windows-1252 stand in words: a letter touches an ASCII letter. */
function readsAsWindows1252(bytes: Uint8Array): boolean {
  let odd = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      if (byte < 9) return false;
      continue;
    }
    if (UNDEFINED_1252.has(byte)) return false;
    high++;
    if (byte >= 0xc0 && !isLetter(bytes[i - 1]) && !isLetter(bytes[i + 1])) odd++;
  }
  return odd * 10 <= high;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
