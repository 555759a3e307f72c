import { addLongerNames } from "../../../lib/facets/people/evidence/article-evidence.ts";
import { NAME_ODDS, oddsOf } from "../../../lib/facets/people/evidence/decide.ts";
import { type GoldText, passagesOfLines, place } from "./gold.ts";
import { examplesOf, trainEvidence } from "./logistic.ts";
import { sentencesOf, trainTagger } from "./perceptron.ts";
import { renamed } from "./rename.ts";

/** Odds from which an unmarked candidate counts as a name that the annotators passed over. */
const OVERLOOKED = 1;

/**
 * The texts with the names added that their corpus has left unmarked (silver labels, or only the entities that matter):
 * candidates that models trained on the other texts are sure of.
 */
export function completed(texts: readonly GoldText[], folds: number, epochs: number, seed: number): GoldText[] {
  const versions = texts.map((gold, k) => [gold, renamed(gold, k + 1)]);
  const sentences = versions.map((list) => list.flatMap(sentencesOf));
  const out: GoldText[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const other = (_: unknown, k: number) => k % folds !== fold;
    const model = trainTagger(sentences.filter(other).flat(), epochs, seed);
    const weights = trainEvidence(
      versions.filter(other).flatMap((list) => list.map((gold) => examplesOf(gold, model))),
    );
    texts.forEach((gold, k) => {
      if (k % folds === fold) out[k] = withOverlooked(gold, examplesOf(gold, model), weights);
    });
  }
  return out;
}

function withOverlooked(gold: GoldText, examples: ReturnType<typeof examplesOf>, weights: Float64Array): GoldText {
  const passages = passagesOfLines(gold.text);
  const isLong = (one: (typeof examples)[number]) => one.weighed.candidate.words.length > 1;
  const accepted = examples.filter(
    (one) => isLong(one) && (one.right || oddsOf(one.weighed.evidence, weights) > NAME_ODDS),
  );
  addLongerNames(
    examples.map(({ weighed }) => weighed),
    new Set(accepted.map(({ weighed }) => weighed)),
  );
  const added = examples
    .filter(({ weighed, right }) => !right && oddsOf(weighed.evidence, weights) > OVERLOOKED)
    .map(({ weighed: { candidate } }) => place(passages[candidate.passage]!, candidate.start, candidate.end))
    .filter(({ start, end }) => !gold.people.some((name) => name.start < end && start < name.end));
  return { text: gold.text, people: [...gold.people, ...added].sort((a, b) => a.start - b.start) };
}
