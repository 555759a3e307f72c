import { coveredBy } from "../../covered.ts";
import type { Span } from "../../passage.ts";
import type { PassageWords } from "../passage-words.ts";
import { FIRST, OUTSIDE, TAG_COUNT, type TaggerModel, tagSentence } from "../tagger.ts";
import { seenSentences } from "./tag-passages.ts";

/** A stretch that is taken for a name. `margin`: by how much the tagger scores its tokens above being none, in all. */
export interface TaggedName extends Span {
  readonly margin: number;
}

/** The stretches of an article that the tagger takes for people, in reading order, none over what is `taken`. */
export function taggedNames(
  language: string,
  texts: readonly PassageWords[],
  model: TaggerModel,
  taken: readonly Span[],
): TaggedName[] {
  const names: TaggedName[] = [];
  for (const { passage, start, features } of seenSentences(language, texts, model.weights.length / 3)) {
    const { tags, scores } = tagSentence(model, features);
    let open: { passage: number; start: number; end: number; margin: number } | undefined;
    for (const [n, tag] of tags.entries()) {
      const margin = scores[n * TAG_COUNT + tag]! - scores[n * TAG_COUNT + OUTSIDE]!;
      if (tag === OUTSIDE) open = undefined;
      else if (tag === FIRST || open === undefined) {
        open = { passage, start: start + n, end: start + n + 1, margin };
        names.push(open);
      } else {
        open.end = start + n + 1;
        open.margin += margin;
      }
    }
  }
  const isTaken = coveredBy(taken);
  return names.filter((name) => !isTaken(name));
}
