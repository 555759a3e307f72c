/**
 * Trains the weights by which people are found, and writes them into `lib/facets/people`.
 * Usage: node scripts/eval/train-people.ts FOLDER, a folder with people-{gmb,gum,wikigold,uner}.jsonl.
 * Same folder, same bytes: everything random has a fixed seed.
 */
import { writeFileSync } from "node:fs";
import { EVIDENCE_SIZE, evidenceName } from "../../lib/facets/people/evidence/evidence-items.ts";
import { packTagger } from "../../lib/facets/people/tagger-file.ts";
import { completed } from "./train-people/completed.ts";
import { CORPORA, readGold } from "./train-people/gold.ts";
import { examplesOf, trainEvidence } from "./train-people/logistic.ts";
import { sentencesOf, trainTagger } from "./train-people/perceptron.ts";
import { renamed } from "./train-people/rename.ts";

const COPIES = 2;
const EPOCHS = 3;
const FOLDS = 4;
const SEED = 7;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/eval/train-people.ts FOLDER");
  process.exit(2);
}

const texts = completed(
  CORPORA.flatMap((corpus) => readGold(folder, corpus)),
  FOLDS,
  EPOCHS,
  SEED,
);
const versions = texts.map((gold, k) => [
  gold,
  ...Array.from({ length: COPIES }, (_, copy) => renamed(gold, copy * 10_007 + k + 1)),
]);
const sentences = versions.map((list) => list.flatMap(sentencesOf));
const tagger = trainTagger(sentences.flat(), EPOCHS, SEED);

// The tagger knows its own training texts too well, so evidence is weighed by taggers that never saw the text.
const withTagger = Array.from({ length: FOLDS }, (_, fold) => {
  const model = trainTagger(sentences.filter((_, k) => k % FOLDS !== fold).flat(), EPOCHS, SEED);
  return versions.filter((_, k) => k % FOLDS === fold).flatMap((list) => list.map((gold) => examplesOf(gold, model)));
}).flat();
const alone = versions.flatMap((list) => list.map((gold) => examplesOf(gold, null)));

const rules = trainEvidence(alone);
// The tagger's word counts for too much where names are made up as they were for its training: half of the rules' weights.
const both = trainEvidence(withTagger).map((weight, item) => Math.round(50 * (weight + rules[item]!)) / 100);

const library = new URL("../../lib/facets/people/", import.meta.url);
const packed = packTagger(tagger);
writeFileSync(new URL("tagger.bin.br", library), packed);
writeFileSync(new URL("evidence/evidence-weights.ts", library), evidenceTable(rules, both));
console.error(`${texts.length} texts, ${sentences.flat().length} sentences, ${packed.length} bytes of tagger`);

function evidenceTable(rules: Float64Array, tagged: Float64Array): string {
  const table = (weights: Float64Array) =>
    Array.from({ length: EVIDENCE_SIZE }, (_, item) => item)
      .filter((item) => weights[item] !== 0)
      .map(
        (item) =>
          `  ${/^\w+$/.test(evidenceName(item)) ? evidenceName(item) : `"${evidenceName(item)}"`}: ${weights[item]},`,
      )
      .join("\n");
  return `// A long table: one weight an item of evidence, written by scripts/eval/train-people.ts.

/** The log odds that each item of evidence adds, with the rules alone. */
export const RULES_ALONE: Readonly<Record<string, number>> = {
${table(rules)}
};

/** The same where the tagger speaks too. */
export const WITH_TAGGER: Readonly<Record<string, number>> = {
${table(tagged)}
};
`;
}
