import type { Headline } from "../article.ts";
import { isShortForm, openingOf } from "./opening.ts";

/** A derived headline's length at most, in UTF-16 units, and its letters at least where the body has more. */
const DERIVED = { length: 110, letters: 25 };

/**
 * The headline as given, or one derived from the body's first sentences and flagged as such; null where there are no words.
 * `language` is the body's, as BCP 47.
 */
export function headlineOf(
  found: string | undefined,
  method: Headline["method"],
  body: string,
  rest: string | undefined,
  language: string | null,
): Headline | null {
  if (found) return { text: found, derived: false, method };
  const text = shortened(openingOf(body, DERIVED.letters, language));
  if (text) return { text, derived: true, method: "body" };
  return rest ? { text: shortened(rest), derived: true, method: "source" } : null;
}

/** Cut at the last space before the limit, with an ellipsis: the words are the article's own, in its order. */
function shortened(sentence: string): string {
  if (sentence.length <= DERIVED.length) return withoutStop(sentence);
  const cut = sentence.lastIndexOf(" ", DERIVED.length - 1);
  const end = cut > DERIVED.length / 2 ? cut : DERIVED.length - 1;
  // Never between the halves of a surrogate pair.
  const whole = /[\ud800-\udbff]$/.test(sentence.slice(0, end)) ? end - 1 : end;
  return `${sentence.slice(0, whole).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** As headlines are set: without the sentence's stop, but with that of `U.S.` and with an ellipsis. */
function withoutStop(sentence: string): string {
  const single = sentence.replace(/(?<!\.)\.\.$/, ".");
  const word = /([\p{L}\p{M}.]{1,40})\.$/u.exec(single)?.[1];
  const keeps = word !== undefined && (word.endsWith(".") || isShortForm(word));
  return keeps ? single : single.replace(/\.$/, "").trimEnd();
}
