import { eld } from "eld/small";

/** A shorter text gives too little to tell a language by. */
const LEAST = 80;

/** Beyond this nothing changes any more. */
const MOST = 2000;

/** From so many digits a letter on, a text is more table than prose, and its few words look like many languages. */
const FIGURES = 0.25;

/** By how much the language of such a text must be ahead of the next likely one. */
const LEAD = 1.15;

/** The language of a text as BCP 47 (of 60 that the detector knows), or null where it cannot be told. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MOST);
  const letters = count(sample, /\p{L}/gu);
  if (sample.length < LEAST || letters < LEAST / 2) return null;
  const found = eld.detect(sample);
  if (!found.language || !found.isReliable()) return null;
  if (count(sample, /\p{Nd}/gu) <= FIGURES * letters) return found.language;
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return first >= LEAD * second ? found.language : null;
}

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

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
