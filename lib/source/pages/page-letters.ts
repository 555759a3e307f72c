import { isUtf8 } from "node:buffer";
import { declaredEncoding } from "../files/declared-encoding.ts";

/**
 * A page's bytes as text: by its mark, as UTF-8 where they are, else in the encoding that its transport names, then the one that
 * it declares, then the one that its letters speak for.
 */
export async function pageLetters(bytes: Buffer, transport: string | null): Promise<string> {
  const mark = bytes.toString("latin1", 0, 2);
  if (mark === "\xff\xfe" || mark === "\xfe\xff")
    return decodedAs(bytes, mark === "\xff\xfe" ? "utf-16le" : "utf-16be")!;
  if (isUtf8(bytes)) return bytes.toString().replace(/^\ufeff/, "");
  for (const name of [transport, declaredEncoding(bytes)]) {
    const text = name === null || /^utf-?8$/i.test(name) ? null : decodedAs(bytes, name);
    if (text !== null) return text;
  }
  const { guessEncoding } = await import("../files/guess-encoding.ts");
  return decodedAs(bytes, guessEncoding([bytes])?.encoding ?? "utf-8")!;
}

function decodedAs(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** The `charset` of a `Content-Type`, null where it names none. */
export function charsetOf(contentType: string | undefined): string | null {
  return /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}
