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

/** Languages that say `Merkels` of what is Merkel's. */
const GENITIVE: ReadonlySet<string> = new Set(["de", "sv", "da"]);

/**
 * A folded name without what the case puts at its end, as it is compared with others: `путиным`, `путина`; of languages that
 * decline names by rule. Else the name itself.
 */
export function withoutCase(language: string, name: string): string {
  if (name.length < 4) return name;
  if (GENITIVE.has(language)) return name.replace(/s$/, "");
  if (language !== "ru") return name;
  const bare = name.replace(/(?:ого|ому|ыми|ими|[ыиое]м|[ыи]х)$/, "").replace(/[аеиоуыьюя]+$/, "");
  return bare.length < 3 ? name : bare;
}

const NONE: readonly string[] = [];

/** The endings of names in a language; none where names stay as they are. */
export function endings(language: string): readonly string[] {
  return ENDINGS[language] ?? NONE;
}
