import { articleNames } from "../../../lib/facets/people/article-names.ts";
import { BUCKETS, featuresOf, type TokenFeatures } from "../../../lib/facets/people/tag-features.ts";
import { FIRST, LATER, OUTSIDE, TAG_COUNT, type TaggerModel, tagSentence } from "../../../lib/facets/people/tagger.ts";
import { type GoldText, passagesOfLines, place } from "./gold.ts";
import { randomFrom, shuffle } from "./random.ts";

/** A sentence with its right tags. */
export interface TaggedSentence {
  readonly features: TokenFeatures;
  readonly start: number;
  readonly end: number;
  readonly tags: Uint8Array;
}

/** The sentences of a text that hold anything to tag. */
export function sentencesOf(gold: GoldText): TaggedSentence[] {
  const passages = passagesOfLines(gold.text);
  const features = featuresOf(passages, articleNames(passages).words);
  return passages.flatMap((passage, index) => {
    const { tokens } = passage;
    const all = new Uint8Array(tokens.length);
    for (const name of gold.people) {
      let tag = FIRST;
      for (let k = 0; k < tokens.length; k++) {
        const { start, end } = place(passage, k, k + 1);
        if (start < name.start || end > name.end || !features[index]![k]) continue;
        all[k] = tag;
        tag = LATER;
      }
    }
    const sentences: TaggedSentence[] = [];
    let start = 0;
    for (let k = 1; k <= tokens.length; k++) {
      if (k < tokens.length && tokens[k]!.sentence === tokens[start]!.sentence) continue;
      const tags = all.slice(start, k);
      for (let n = 0; n < tags.length; n++)
        if (tags[n] === LATER && (n === 0 || tags[n - 1] === OUTSIDE)) tags[n] = FIRST;
      if (features[index]!.slice(start, k).some(Boolean))
        sentences.push({ features: features[index]!, start, end: k, tags });
      start = k;
    }
    return sentences;
  });
}

/** Steps by which weights are stored: eight to one, as whole numbers of one byte. */
const SCALE = 8;

/** Trains an averaged perceptron and rounds it to bytes. The same sentences and seed give the same bytes. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  epochs: number,
  seed: number,
): TaggerModel & { weights: Int8Array } {
  const weights = new Float32Array(BUCKETS * TAG_COUNT);
  const transitions = new Float32Array(TAG_COUNT * (TAG_COUNT + 1));
  const sums = new Float64Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  const random = randomFrom(seed);
  const order = sentences.map((_, k) => k);
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(random, order);
    for (const which of order) {
      const { features, start, end, tags: right } = sentences[which]!;
      const { tags } = tagSentence({ weights, transitions }, features, start, end);
      for (let k = 0; k < right.length; k++) {
        const good = right[k]!;
        const bad = tags[k]!;
        const list = features[start + k];
        if (good !== bad && list) {
          for (const bucket of list) {
            const at = bucket * TAG_COUNT;
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
