import type { IncomingMessage } from "node:http";
import type { Refused } from "../lib/query/address/refused.ts";
import type { KnownNames } from "./known-names.ts";

/** Why a request is not handed on to the site. */
export interface Refusal {
  readonly status: number;
  readonly why: Refused;
  readonly allow?: string;
}

/** What addresses take. */
export const METHODS = "GET, HEAD, OPTIONS";

/** The addresses that take a form, and change something. */
const FORM = /^\/(?:corrections|lists|saved|signin|account|account\/all)(?:\?|$)/;

/** What an address takes. */
export const methodsOf = (url: string): string => (FORM.test(url) ? `${METHODS}, POST` : METHODS);

const HOST = /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** What is wrong with a request before anything is looked up for it, or null. */
export function refusalOf(
  { method = "", url = "", headers, httpVersion }: IncomingMessage,
  { isKnown }: Pick<KnownNames, "isKnown">,
): Refusal | null {
  const allow = methodsOf(url);
  if (!allow.split(", ").includes(method)) return { status: 405, why: { code: "method", method }, allow };
  if (method === "OPTIONS") return null;
  if (headers.host === undefined ? httpVersion === "1.1" : headers.host !== "" && !HOST.test(headers.host))
    return { status: 400, why: { code: "host" } };
  if (headers.host && !isKnown(headers.host)) return { status: 421, why: { code: "otherHost" } };
  if (/\bwebsocket\b/i.test(headers.upgrade ?? "")) return { status: 400, why: { code: "webSocket" } };
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== "100-continue")
    return { status: 417, why: { code: "expect" } };
  if (!url.startsWith("/") || !isDecodable(url.split("?", 1)[0]!)) return { status: 400, why: { code: "address" } };
  return null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
