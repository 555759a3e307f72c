/**
 * What a browser keeps: who corrects and what was put off, for the pages of corrections alone, the language chosen, and whether
 * the tour of the front page was hidden.
 */
const COOKIES = {
  "dateline-corrector": "Path=/corrections; SameSite=Strict",
  "dateline-later": "Path=/corrections; SameSite=Strict",
  // Who comes by a link from elsewhere reads the same language.
  "dateline-ui": "Path=/; SameSite=Lax",
  "dateline-tour": "Path=/; SameSite=Lax",
} as const;

export type CookieName = keyof typeof COOKIES;

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

/** A cookie as an answer sets it: no script reads it. */
export function cookieOf(name: CookieName, value: string): string {
  return `${name}=${encodeURIComponent(value)}; ${COOKIES[name]}; Max-Age=${YEAR}; HttpOnly`;
}
