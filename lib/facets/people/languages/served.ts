/** The files of weights, `NAME.bin.br` in this folder: one for languages in Latin letters, else one a language. */
export type ModelName = "latin" | "ru" | "hi" | "ja" | "zh";

/** Languages other than English whose people are looked for, by BCP 47, and the weights that look for them. */
const MODELS: Readonly<Record<string, ModelName>> = {
  de: "latin",
  fr: "latin",
  es: "latin",
  it: "latin",
  pt: "latin",
  nl: "latin",
  sv: "latin",
  da: "latin",
  fi: "latin",
  pl: "latin",
  tr: "latin",
  ru: "ru",
  hi: "hi",
  ja: "ja",
  zh: "zh",
};

/** The languages whose people are looked for: English, by rules of its own, and those of a tagger. */
export const SERVED_LANGUAGES: readonly string[] = ["en", ...Object.keys(MODELS)];

/** The weights for a language, given without its region; null where it is not served. */
export function modelFor(language: string): ModelName | null {
  return Object.hasOwn(MODELS, language) ? MODELS[language]! : null;
}

/**
 * By how much a name must be ahead of none (`TaggedName.margin`), once in an article, for its person to be shown. Only where
 * that hides hardly more right people than wrong ones on the sets measured; in other languages a small margin says little.
 */
const LEAST_MARGIN: Readonly<Record<string, number>> = { ru: 400, zh: 150 };

/** The least margin of a language's names; 0 where every tagged name is shown. */
export function leastMargin(language: string): number {
  return Object.hasOwn(LEAST_MARGIN, language) ? LEAST_MARGIN[language]! : 0;
}
