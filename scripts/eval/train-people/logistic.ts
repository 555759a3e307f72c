import { addLongerNames, articleNames, type Weighed } from "../../../lib/facets/people/article-names.ts";
import { NAME_ODDS, oddsOf } from "../../../lib/facets/people/decide.ts";
import { EVIDENCE_SIZE } from "../../../lib/facets/people/evidence.ts";
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
  if (model) addTagEvidence(passages, names, model);
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
  fit(texts.flatMap((examples) => examples.filter((one) => !isLone(one))), weights);
  for (const examples of texts) {
    const accepted = examples.filter((one) => !isLone(one) && oddsOf(one.weighed.evidence, weights) > NAME_ODDS);
    addLongerNames(examples.map(({ weighed }) => weighed), new Set(accepted.map(({ weighed }) => weighed)));
  }
  fit(texts.flatMap((examples) => examples.filter(isLone)), weights);
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

const EPOCHS = 10;
const DECAY = 3e-4;

/** Stochastic gradient ascent; the weights are the mean of the later epochs. Changes the weights of its evidence only. */
function fit(examples: readonly Example[], weights: Float64Array): void {
  const random = randomFrom(1);
  const order = examples.map((_, k) => k);
  const used = [...new Set(examples.flatMap(({ weighed }) => weighed.evidence))];
  const sums = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(random, order);
    const rate = 0.05 / (1 + epoch * 0.7);
    for (const which of order) {
      const { weighed, right } = examples[which]!;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(weighed.evidence, weights)));
      for (const item of weighed.evidence) weights[item]! += rate * (error - DECAY * weights[item]!);
    }
    if (epoch >= EPOCHS / 2) for (const item of used) sums[item]! += weights[item]!;
  }
  for (const item of used) weights[item] = sums[item]! / (EPOCHS / 2);
}
