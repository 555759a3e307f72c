import type { Article } from "../../article/article.ts";

/** The language of an article's text for a `lang` attribute; undefined where it is not known or no tag that readers know. */
export function textLanguage({ language }: Article): string | undefined {
  return language && /^(?!und\b)[a-z]{2}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
}
