import { eld } from "eld/small";
import { scriptLanguage } from "./script-language.ts";

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
  const found = eld.detect(sample);
  if (sample.length < LEAST || letters < LEAST / 2) return scriptLanguage(sample, letters, found.language);
  if (!found.language || !found.isReliable()) return null;
  if (count(sample, /\p{Nd}/gu) <= FIGURES * letters) return found.language;
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return first >= LEAD * second ? found.language : null;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
