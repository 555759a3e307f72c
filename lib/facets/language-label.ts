/**
 * The names of languages in a language, by BCP 47 tag: Unicode's, as the runtime has them. `unknown` is said of a language
 * that it does not know and of `und`; with it, and with a variety that it does not know, stands the tag.
 */
export function languageNames(tag: string, unknown: string): (language: string) => string {
  const names = new Intl.DisplayNames(tag, { type: "language", fallback: "none" });
  // What is no tag at all throws: an address can ask for anything.
  const nameOf = (language: string) => {
    try {
      return names.of(language);
    } catch {
      return undefined;
    }
  };
  return (language) => {
    const name = nameOf(language);
    if (name !== undefined) return name;
    const main = nameOf(language.split("-")[0]!) ?? unknown;
    return language === "und" ? main : `${main} (${language})`;
  };
}

/** The English name of a language: what an index keeps, and what may be typed. */
export const languageLabel = languageNames("en", "Unknown language");
