import { readSiteConfig } from "../../lib/config.ts";

/** The fields of a form that was sent; null for what is none, or is longer than `longest` bytes. */
export async function fieldsOf(
  request: Request,
  longest = readSiteConfig().bodyBytes,
): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "")) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > longest) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}
