import type { IncomingMessage, ServerResponse } from "node:http";

/** How long a browser may remember what it was told, in seconds. */
const REMEMBERED = "600";

/**
 * Lets pages of other sites read an answer in a browser (Fetch, "CORS protocol"): those of the origins that are set, none
 * where none is. No cookie goes with it; a token does that such a page was given.
 */
export function allowOrigin(
  { method, headers: { origin } }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  const all = origins.includes("*");
  if (!all) response.appendHeader("vary", "origin");
  if (!all && (origin === undefined || !origins.includes(origin))) return;
  response.setHeader("access-control-allow-origin", all ? "*" : origin!);
  response.setHeader("access-control-expose-headers", "retry-after, etag, content-disposition");
  if (method !== "OPTIONS") return;
  response.setHeader("access-control-allow-methods", "GET, HEAD");
  response.setHeader("access-control-allow-headers", "authorization, if-none-match, if-modified-since");
  response.setHeader("access-control-max-age", REMEMBERED);
}
