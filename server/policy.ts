/** The content security policy of every answer: nothing but the site's own files, and no script in a page. */
export function pagePolicy(dev: boolean): string {
  // What Next shows of an error while one develops is made of such scripts and styles.
  const development = dev ? " 'unsafe-inline' 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self'${development}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of what is for programs, in case that somebody opens it in a browser. */
export const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** The policy of what the server writes itself: no script, one style. */
export function barePolicy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}
