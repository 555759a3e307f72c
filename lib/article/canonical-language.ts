/** A BCP 47 tag from metadata in its canonical form; null where it is none, or of no language that has a name. */
export function canonicalLanguage(given: string): string | null {
  if (given !== latest.given) latest = { given, tag: canonicalTag(given) };
  return latest.tag;
}

/** One article's language is mostly the last one's, and asking is slow. */
let latest: { readonly given: string; readonly tag: string | null } = { given: "", tag: null };

/** Any word of five letters or more has the form of a tag: only those with a name are languages. */
const named = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function canonicalTag(given: string): string | null {
  try {
    const { baseName, language } = new Intl.Locale(given.trim().replaceAll("_", "-"));
    return named.of(language) === undefined ? null : baseName;
  } catch {
    return null;
  }
}
