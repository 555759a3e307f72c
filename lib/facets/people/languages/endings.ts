/** What a name may end with in a sentence of a language, beside how it is listed; folded, longest first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ["s"],
  nl: ["s"],
  sv: ["s"],
  da: ["s"],
  fi: ["ista", "lla", "lle", "lta", "ssa", "sta", "in", "on", "en", "an", "n", "a"],
  pl: ["owi", "iem", "em", "ie", "ia", "a", "u", "e", "y", "i"],
  ru: ["ого", "ому", "ом", "ым", "ои", "ем", "еи", "а", "у", "е", "ы", "и", "я", "ю"],
};

const NONE: readonly string[] = [];

/** The endings of names in a language; none where names stay as they are. */
export function endings(language: string): readonly string[] {
  return ENDINGS[language] ?? NONE;
}
