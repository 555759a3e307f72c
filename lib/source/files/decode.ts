import { utf8Characters } from "./utf8-characters.ts";

/** Text from bytes, or the reason why they are no text. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/**
 * Decodes what a reader took from its file, which is UTF-8 wherever the file's encoding could be detected (`in-utf8.ts`). A byte
 * order mark stays in the text, since offsets are counted in the text as given.
 */
export function decode(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { reason: `is binary, not text (a zero byte at ${nul})` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const control = controlShare(bytes);
    return control > 0.1
      ? { reason: `is binary, not text (${Math.round(control * 100)} % control characters)` }
      : { text };
  } catch {
    const { valid, invalidAt } = utf8Characters(bytes);
    // Whole characters beside broken ones mean damage: read as another encoding it would become gibberish.
    if (valid > 0) return { reason: `is damaged UTF-8 (an invalid byte at ${invalidAt})` };
    return { reason: `is no UTF-8 (an invalid byte at ${invalidAt}): --encoding can say what it is` };
  }
}

function controlShare(bytes: Uint8Array): number {
  let control = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  return bytes.length ? control / bytes.length : 0;
}
