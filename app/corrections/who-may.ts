import { LOOPBACK } from "../../lib/access/loopback.ts";
import { mayAs } from "../../lib/access/role.ts";
import { isSame } from "../../lib/accounts/secret.ts";
import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import { drawing } from "../_page/drawn.ts";
import { siteAddress } from "../site-address.ts";
import { visitor } from "../visitor.ts";
import { formToken } from "./form-token.ts";

/**
 * Whether whoever asks may correct: where people sign in, an editor. Else who sits at the machine: the site listens on loopback alone, is known by no other address, and was asked
 * for by a name of loopback (no other name may have been made to lead here), with no proxy between. Null: they may.
 */
export function mayCorrect(
  headers: Headers,
  { host, siteUrl }: { host: string; siteUrl: string | null },
): CorrectionsRefusal | null {
  const asked = drawing.getStore();
  // A token only reads, whoever's it is.
  if (asked?.auth !== undefined) return mayAs(visitor().role, "editor") && asked.seenBy !== "token" ? null : "role";
  if (!LOOPBACK.test(host) || siteUrl !== null) return "open";
  if (asked?.forwarded !== false) return "forwarded";
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
  const own = drawing.getStore()?.auth === undefined ? `http://${headers.get("host")}` : siteAddress(headers);
  const isOwn = origin === null || origin === own;
  return isSame(token ?? "", formToken()) && isOwn && (site === null || site === "same-origin") ? null : "forged";
}

function hostIn(headers: Headers): string {
  return (headers.get("host") ?? "").replace(/:\d+$/, "");
}
