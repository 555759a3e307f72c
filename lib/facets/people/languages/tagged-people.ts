import { coveredBy } from "../../covered.ts";
import type { Passage, Span } from "../../passage.ts";
import type { FoundPerson } from "../../values.ts";
import { letterPeople } from "./letter-people.ts";
import { languageModel } from "./model-file.ts";
import { leastMargin, modelFor } from "./served.ts";
import { isByLetter, languageWords } from "./tag-passages.ts";
import { taggedNames } from "./tagged-names.ts";
import { wordPeople } from "./word-people.ts";

/**
 * The people of an article in another language than English, in order of first mention, each with all of its mentions.
 * None where the language is not served: a guess by the rules of another would be nonsense.
 */
export function taggedPeople(language: string, passages: readonly Passage[], taken: readonly Span[]): FoundPerson[] {
  const name = modelFor(language);
  const model = name && languageModel(name);
  if (!model) return [];
  const texts = languageWords(language, passages);
  const names = taggedNames(language, texts, model, taken);
  const people = isByLetter(language)
    ? letterPeople(language, passages, names)
    : wordPeople(language, passages, texts, names);
  const least = leastMargin(language);
  const isSure = coveredBy(names.filter(({ margin }) => margin >= least));
  return people.map((person) => ({
    ...person,
    hidden: person.hidden || !person.mentions.some(({ span }) => isSure(span)),
  }));
}
