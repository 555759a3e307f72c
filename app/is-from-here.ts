import { siteAddress } from "./site-address.ts";

/** Whether a form was sent from a page of this site, as far as its browser says. */
export function isFromHere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  return (origin === null || origin === siteAddress(headers)) && (site === null || site === "same-origin");
}
