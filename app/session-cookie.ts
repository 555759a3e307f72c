/** The cookie of a session. Where the site is reached by TLS its name says that no other host and no page without TLS has set it. */
const nameOf = (isSecure: boolean) => `${isSecure ? "__Host-" : ""}dateline-session`;

/** The secret of a session in a request's cookies; null: there is none. */
export function sessionIn(cookies: string, isSecure: boolean): string | null {
  const found = cookies.split("; ").find((part) => part.startsWith(`${nameOf(isSecure)}=`));
  return found?.slice(nameOf(isSecure).length + 1) || null;
}

/** A session's cookie as an answer sets it, for so many hours; 0 takes it away. No script reads it, and no other site's form sends it. */
export function sessionCookie(secret: string, isSecure: boolean, hours: number): string {
  const age = Math.round(hours * 3600);
  return `${nameOf(isSecure)}=${secret}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}
