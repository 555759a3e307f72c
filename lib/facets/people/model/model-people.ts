import { coveredBy } from "../../covered.ts";
import type { Passage, Span } from "../../passage.ts";
import type { FoundPerson } from "../../values.ts";
import { letterPeople } from "../languages/letter-people.ts";
import { isByLetter, languageWords } from "../languages/tag-passages.ts";
import { wordPeople } from "../languages/word-people.ts";
import { passageWords } from "../passage-words.ts";

/** The stretches of an article that a model of one's own took for people, and which model. */
export interface NamedByModel {
  readonly hash: string;
  readonly spans: readonly Span[];
}

/** The people of an article by the names that a model found in it, none over what is `taken`; in any language. */
export function modelPeople(
  language: string,
  passages: readonly Passage[],
  spans: readonly Span[],
  taken: readonly Span[],
): FoundPerson[] {
  const isTaken = coveredBy(taken);
  const names = spans.filter((span) => !isTaken(span));
  if (isByLetter(language)) return letterPeople(language, passages, names);
  const texts = language === "en" ? passageWords(passages) : languageWords(language, passages);
  return wordPeople(language, passages, texts, names);
}
