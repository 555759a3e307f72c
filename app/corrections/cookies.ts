/** What this browser keeps for the pages of corrections alone: who corrects, and what was put off. */
export type CookieName = "dateline-corrector" | "dateline-later";

/** Seconds that a browser keeps them. */
const YEAR = 365 * 86_400;

/** What a cookie of a request says; empty where there is none. */
export function cookieIn(headers: Headers, name: CookieName): string {
  const found = (headers.get("cookie") ?? "").split("; ").find((part) => part.startsWith(`${name}=`));
  try {
    return decodeURIComponent(found?.slice(name.length + 1) ?? "");
  } catch {
    return "";
  }
}

/** A cookie as an answer sets it: no script reads it, and no other site's page has it sent. */
export function cookieOf(name: CookieName, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/corrections; Max-Age=${YEAR}; HttpOnly; SameSite=Strict`;
}
