import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import { drawing } from "../_page/drawn.ts";
import { formToken } from "./form-token.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

/**
 * Whether whoever asks sits at the machine: the site listens on loopback alone, is known by no other address, and was asked
 * for by a name of loopback (no other name may have been made to lead here), with no proxy between. Null: they may.
 */
export function mayCorrect(
  headers: Headers,
  { host, siteUrl }: { host: string; siteUrl: string | null },
): CorrectionsRefusal | null {
  if (!LOOPBACK.test(host) || siteUrl !== null) return "open";
  if (drawing.getStore()?.forwarded !== false) return "forwarded";
  return LOOPBACK.test(hostIn(headers)) ? null : "foreignHost";
}

/** The same of a form that was sent, which must come from a page of this very site. */
export function maySend(
  headers: Headers,
  token: string | null,
  config: Parameters<typeof mayCorrect>[1],
): CorrectionsRefusal | null {
  const refusal = mayCorrect(headers, config);
  if (refusal !== null) return refusal;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const isOwn = origin === null || origin === `http://${headers.get("host")}`;
  return token === formToken() && isOwn && (site === null || site === "same-origin") ? null : "forged";
}

function hostIn(headers: Headers): string {
  return (headers.get("host") ?? "").replace(/:\d+$/, "");
}
