interface Told {
  readonly language?: string | null | undefined;
}

/** The language of an article's text for a `lang` attribute; undefined where it is not known or no tag that readers know. */
export function textLanguage({ language }: Told): string | undefined {
  return language && /^(?!und\b)[a-z]{2}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
}

/** The same where a page in the language `locale` shows it: undefined where it is the page's own. */
export function languageApart(of: Told, locale: string): string | undefined {
  const language = textLanguage(of);
  return language?.split("-")[0]?.toLowerCase() === locale ? undefined : language;
}
