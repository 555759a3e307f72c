import { addLongerNames } from "../../../lib/facets/people/evidence/article-evidence.ts";
import { articleNames } from "../../../lib/facets/people/evidence/article-names.ts";
import { NAME_ODDS, oddsOf } from "../../../lib/facets/people/evidence/decide.ts";
import { EVIDENCE_SIZE, evidenceName } from "../../../lib/facets/people/evidence/evidence-items.ts";
import type { Weighed } from "../../../lib/facets/people/evidence/weighed.ts";
import { addTagEvidence } from "../../../lib/facets/people/tag-evidence.ts";
import type { TaggerModel } from "../../../lib/facets/people/tagger.ts";
import { type GoldText, passagesOfLines, place } from "./gold.ts";
import { randomFrom, shuffle } from "./random.ts";

/** A candidate, and whether it is a person. */
interface Example {
  readonly weighed: Weighed;
  readonly right: boolean;
}

/** The candidates of one text. */
export type Examples = readonly Example[];

/** The candidates of a text with their evidence, the tagger's too when there is one. */
export function examplesOf(gold: GoldText, model: TaggerModel | null): Examples {
  const passages = passagesOfLines(gold.text);
  const names = articleNames(passages);
  if (model) addTagEvidence(names, model);
  const people = new Set(gold.people.map(({ start, end }) => `${start}:${end}`));
  return names.weighed.map((weighed) => {
    const { passage, start, end } = weighed.candidate;
    const at = place(passages[passage]!, start, end);
    return { weighed, right: people.has(`${at.start}:${at.end}`) };
  });
}

/** Logistic weights for evidence: first for longer names, then for lone words in the light of those. */
export function trainEvidence(texts: readonly Examples[]): Float64Array {
  const weights = new Float64Array(EVIDENCE_SIZE);
  const isLone = ({ weighed }: Example) => weighed.candidate.words.length === 1;
  raise(
    texts.flatMap((examples) => examples.filter((one) => !isLone(one))),
    weights,
  );
  for (const examples of texts) {
    const accepted = examples.filter((one) => !isLone(one) && oddsOf(one.weighed.evidence, weights) > NAME_ODDS);
    addLongerNames(
      examples.map(({ weighed }) => weighed),
      new Set(accepted.map(({ weighed }) => weighed)),
    );
  }
  raise(
    texts.flatMap((examples) => examples.filter(isLone)),
    weights,
  );
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/**
 * What is expected of evidence about a whole article, from how news is written: the training texts are short or no news,
 * so they may move these weights only a little.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  "article-spoke": 1,
  "article-family-spoke": 1,
  "article-described": 1,
  "article-titled": 1,
  "article-lower": -1.2,
  "article-the-often": -1,
  "article-in-organisation": -1,
  "lone-article-spoke": 0.7,
  "lone-article-titled": 0.7,
  "lone-article-described": 0.7,
  "lone-article-lower": -1.5,
  "lone-article-the-often": -0.5,
  "lone-article-in-organisation": -0.7,
  "lone-article-last-of-name": 3,
  "lone-article-first-of-other": -0.5,
  "lone-article-last-of-other": 0,
  "after-who": 0.8,
  "lone-after-who": 0.8,
  "after-speech": 0.8,
  "lone-after-speech": 0.5,
  "before-the": -1.2,
  "lone-before-the": -0.7,
  "before-preposition": -0.7,
  "name-place": -1.5,
  "lone-organisation": -1.5,
  "lone-title": -1.5,
  "article-twice": 0,
  "lone-article-twice": 0,
  "after-company": -2,
  "lone-after-company": -2,
  "before-ampersand": -1,
  "lone-before-ampersand": -1.5,
  "after-ampersand": -1,
  "lone-after-ampersand": -1.5,
  "name-nickname": 1,
  "name-suffix": 1,
  "lone-name-suffix": 1,
  "lone-public": 2.5,
  "given+place": 0.8,
  "given+given-place": 1,
  "given-weak+given-place": 0.5,
  "given-common+place": 0.3,
  "given-common+family": 1.2,
  "given-common+family-common": 0.6,
  // Made-up names of the copies are a given and a family name; those of the world are less orderly.
  "unknown+given": 0.3,
  "unknown+given-weak": 0.3,
  "unknown+unknown": 0,
  "unknown+public": 0.5,
  "given-place+unknown": 0.3,
  "given+common": 1,
  "name-four": -0.5,
  "name-five": -0.5,
};
const FIRMNESS = 0.05;

const EPOCHS = 10;
const DECAY = 3e-4;

/** Stochastic gradient ascent; the weights are the mean of the later epochs. Changes the weights of its evidence only. */
function raise(examples: readonly Example[], weights: Float64Array): void {
  const random = randomFrom(1);
  const order = examples.map((_, k) => k);
  const used = [...new Set(examples.flatMap(({ weighed }) => weighed.evidence))];
  const sums = new Float64Array(weights.length);
  const expected = Array.from(weights, (_, item) => EXPECTED[evidenceName(item)]);
  for (const item of used) weights[item] = expected[item] ?? weights[item]!;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(random, order);
    const rate = 0.05 / (1 + epoch * 0.7);
    for (const which of order) {
      const { weighed, right } = examples[which]!;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(weighed.evidence, weights)));
      for (const item of weighed.evidence) {
        const aim = expected[item];
        const pull = aim === undefined ? DECAY * weights[item]! : FIRMNESS * (weights[item]! - aim);
        weights[item]! += rate * (error - pull);
      }
    }
    if (epoch >= EPOCHS / 2) for (const item of used) sums[item]! += weights[item]!;
  }
  for (const item of used) weights[item] = sums[item]! / (EPOCHS / 2);
}
