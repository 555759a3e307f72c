/** What a representation is known by, for those who ask again. */
export interface Validators {
  /** Its entity tag, with the quotes. */
  readonly tag: string;
  /** Since when it has been as it is, in whole seconds since 1970. */
  readonly since: number;
}

/** Whether whoever asks has the representation as it is now (RFC 9110, 13.2.2): a tag is looked at before a date. */
export function isNotModified(headers: Headers, { tag, since }: Validators): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) {
    const opaque = (given: string) => given.trim().replace(/^W\//, "");
    return tags.trim() === "*" || tags.split(",").some((given) => opaque(given) === opaque(tag));
  }
  const seen = Date.parse(headers.get("if-modified-since") ?? "");
  return !Number.isNaN(seen) && since * 1000 <= seen;
}
