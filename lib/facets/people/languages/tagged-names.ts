import { coveredBy } from "../../covered.ts";
import type { Span } from "../../passage.ts";
import type { PassageWords } from "../passage-words.ts";
import { FIRST, OUTSIDE, type TaggerModel, tagSentence } from "../tagger.ts";
import { seenSentences } from "./tag-passages.ts";

/** The stretches of an article that the tagger takes for people, in reading order, none over what is `taken`. */
export function taggedNames(
  language: string,
  texts: readonly PassageWords[],
  model: TaggerModel,
  taken: readonly Span[],
): Span[] {
  const names: Span[] = [];
  for (const { passage, start, features } of seenSentences(language, texts, model.weights.length / 3)) {
    const { tags } = tagSentence(model, features);
    let open: { passage: number; start: number; end: number } | undefined;
    for (const [n, tag] of tags.entries()) {
      if (tag === OUTSIDE) open = undefined;
      else if (tag === FIRST || open === undefined) {
        open = { passage, start: start + n, end: start + n + 1 };
        names.push(open);
      } else open.end = start + n + 1;
    }
  }
  const isTaken = coveredBy(taken);
  return names.filter((name) => !isTaken(name));
}
