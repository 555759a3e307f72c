/** The languages of the interface by BCP 47 tag, the default first. A further one is its row here and its table. */
export const LOCALES = ["en", "fr", "es"] as const;

export type Locale = (typeof LOCALES)[number];

/** What each calls itself. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = { en: "English", fr: "Français", es: "Español" };
