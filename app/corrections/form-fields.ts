/** What a form carries on from page to page: all that was sent but its token, and what a page asks anew. */
export function formFields(fields: URLSearchParams, ...but: readonly string[]): Record<string, string> {
  const left = new Set(["token", "confirmed", ...but]);
  return Object.fromEntries([...fields].filter(([name, value]) => !left.has(name) && value !== ""));
}
