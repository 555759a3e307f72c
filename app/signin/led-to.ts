/** Where an address asks to be led after signing in: a path of this site, else its front page. */
export function ledTo(to: string | null): string {
  // A browser reads a backslash as a slash, and leaves line ends out.
  if (to === null || !/^\/(?![/\\])[^\\\s\u0000-\u001f]*$/.test(to) || to.length > 8000) return "/";
  return /^\/signin(?:[/?#]|$)/.test(to) ? "/" : to;
}
