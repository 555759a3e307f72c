import { eld } from "eld/small";

/** A shorter text gives too little to tell a language by. */
const LEAST = 80;

/** Beyond this nothing changes any more. */
const MOST = 2000;

/** The language of a text as BCP 47 (of 60 that the detector knows), or null where it cannot be told. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MOST);
  if (sample.length < LEAST || letters(sample) < LEAST / 2) return null;
  const found = eld.detect(sample);
  return found.language && found.isReliable() ? found.language : null;
}

/** A BCP 47 tag from metadata in its canonical form; null where it is none. */
export function canonicalLanguage(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
