import { opensSentence, passageWords } from "../../../lib/facets/people/passage-words.ts";
import { BUCKETS, factsOf, featuresOf, type SentenceFeatures } from "../../../lib/facets/people/tag-features.ts";
import { FIRST, LATER, TAG_COUNT, type TaggerModel, tagSentence } from "../../../lib/facets/people/tagger.ts";
import { type GoldName, type GoldText, passagesOfLines, place } from "./gold.ts";
import { randomFrom, shuffle } from "./random.ts";

/** A sentence with its right tags. */
export interface TaggedSentence {
  readonly features: SentenceFeatures;
  readonly tags: Uint8Array;
}

/** The sentences of a text that hold anything to tag. */
export function sentencesOf(gold: GoldText): TaggedSentence[] {
  const passages = passagesOfLines(gold.text);
  const texts = passageWords(passages);
  const facts = factsOf(texts);
  return texts.flatMap((text) => {
    const sentences: TaggedSentence[] = [];
    let start = 0;
    for (let k = 1; k <= text.tokens.length; k++) {
      if (k < text.tokens.length && !opensSentence(text, k)) continue;
      const features = featuresOf(text, start, k, facts);
      const goldAt = (n: number) => {
        const at = place(passages[text.passage]!, start + n, start + n + 1);
        return gold.people.find((name) => at.start >= name.start && at.end <= name.end);
      };
      if (features) sentences.push({ features, tags: tagsOf(features, goldAt) });
      start = k;
    }
    return sentences;
  });
}

/** The right tags of a sentence: the first token of a name that can be tagged, and the later ones without a gap. */
export function tagsOf({ ends }: SentenceFeatures, goldAt: (n: number) => GoldName | undefined): Uint8Array {
  const tags = new Uint8Array(ends.length);
  let before: GoldName | undefined;
  for (let n = 0; n < ends.length; n++) {
    const name = ends[n] === (n === 0 ? 0 : ends[n - 1]) ? undefined : goldAt(n);
    if (name) tags[n] = name === before ? LATER : FIRST;
    before = name;
  }
  return tags;
}

/** Steps by which weights are stored: eight to one, as whole numbers of one byte. */
const SCALE = 8;

/** Trains an averaged perceptron and rounds it to bytes. The same sentences and seed give the same bytes. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  epochs: number,
  seed: number,
  buckets = BUCKETS,
): TaggerModel & { weights: Int8Array } {
  const weights = new Float32Array(buckets * TAG_COUNT);
  const transitions = new Float32Array(TAG_COUNT * (TAG_COUNT + 1));
  const sums = new Float64Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  const random = randomFrom(seed);
  const order = sentences.map((_, k) => k);
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(random, order);
    for (const which of order) {
      const { features, tags: right } = sentences[which]!;
      const { tags } = tagSentence({ weights, transitions }, features);
      for (let k = 0; k < right.length; k++) {
        const good = right[k]!;
        const bad = tags[k]!;
        if (good !== bad) {
          for (let n = k === 0 ? 0 : features.ends[k - 1]!; n < features.ends[k]!; n++) {
            const at = features.buckets[n]! * TAG_COUNT;
            weights[at + good]! += 1;
            weights[at + bad]! -= 1;
            sums[at + good]! += clock;
            sums[at + bad]! -= clock;
          }
        }
        const before = k > 0 ? right[k - 1]! : TAG_COUNT;
        const guessed = k > 0 ? tags[k - 1]! : TAG_COUNT;
        if (before === guessed && good === bad) continue;
        transitions[before * TAG_COUNT + good]! += 1;
        transitions[guessed * TAG_COUNT + bad]! -= 1;
        transitionSums[before * TAG_COUNT + good]! += clock;
        transitionSums[guessed * TAG_COUNT + bad]! -= clock;
      }
      clock++;
    }
  }
  const scaled = (value: number, sum: number) => Math.round((value - sum / clock) * SCALE);
  return {
    weights: Int8Array.from(weights, (value, k) => Math.max(-127, Math.min(127, scaled(value, sums[k]!)))),
    transitions: transitions.map((value, k) => scaled(value, transitionSums[k]!)),
  };
}
