/**
 * Trains the weights by which people are found in other languages than English, and writes them into
 * `lib/facets/people/languages`. Usage: node scripts/eval/train-languages.ts FOLDER [MODEL...], a folder with
 * `languages/train/*.jsonl.gz` and `gold/people-{gmb,gum,wikigold,uner}.jsonl`. Same folder, same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { BUCKETS_OF } from "../../lib/facets/people/languages/model-file.ts";
import type { ModelName } from "../../lib/facets/people/languages/served.ts";
import { isByLetter, languageWords, seenSentences } from "../../lib/facets/people/languages/tag-passages.ts";
import { packTagger } from "../../lib/facets/people/tagger-file.ts";
import { tokensIn } from "../../lib/facets/tokens-in.ts";
import { type GoldText, passagesOfLines, place, readGold } from "./train-people/gold.ts";
import { type TaggedSentence, tagsOf, trainTagger } from "./train-people/perceptron.ts";
import { renamed } from "./train-people/rename.ts";
import { letterRenamer } from "./train-people/rename-letters.ts";

interface Corpus {
  /** Its file in `languages/train` without ending, or in `gold` for English. */
  readonly name: string;
  readonly language: string;
  /** Sentences that are read at most: old newspapers must not drown the rest. */
  readonly most?: number;
  /** How often each text is seen again with other names. */
  readonly copies?: number;
}

const ENGLISH: readonly Corpus[] = ["gmb", "gum", "wikigold", "uner"].map((name) => ({
  name,
  language: "en",
  copies: 1,
}));

/** What each file of weights is trained on. README.md has sources and licences. */
const CORPORA: Readonly<Record<ModelName, readonly Corpus[]>> = {
  latin: [
    ...ENGLISH,
    { name: "de-germeval", language: "de", copies: 1 },
    { name: "de-europarl", language: "de" },
    { name: "de-enp-lft", language: "de", most: 1500 },
    { name: "fr-enp-bnf", language: "fr", most: 3500 },
    { name: "es-europarl", language: "es", copies: 1 },
    { name: "it-europarl", language: "it", copies: 1 },
    { name: "nl-enp-kb", language: "nl", most: 2500 },
    { name: "pt-bosque", language: "pt", copies: 1 },
    { name: "sv-talbanken", language: "sv" },
    { name: "da-ddt", language: "da", copies: 1 },
    { name: "fi-turku", language: "fi", copies: 1 },
  ],
  ru: [{ name: "ru-wikiner", language: "ru" }],
  hi: [{ name: "hi-hiner", language: "hi" }],
  ja: [{ name: "ja-stockmark", language: "ja", copies: 3 }],
  zh: [{ name: "zh-gsdsimp", language: "zh", copies: 3 }],
};

/** Passes over the sentences: the fewer there are, the more. */
const EPOCHS: Readonly<Record<ModelName, number>> = { latin: 4, ru: 5, hi: 5, ja: 6, zh: 6 };
const SEED = 7;

/** Weights nearer to nothing are left out: they tell little and make most of a file. */
const LEAST = 3;

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/eval/train-languages.ts FOLDER [MODEL...]");
  process.exit(2);
}

for (const model of (wanted.length > 0 ? wanted : Object.keys(CORPORA)) as ModelName[]) {
  const sentences = CORPORA[model].flatMap((corpus) => sentencesOf(corpus, BUCKETS_OF[model]));
  const { weights, transitions } = trainTagger(sentences, EPOCHS[model], SEED, BUCKETS_OF[model]);
  const packed = packTagger({ transitions, weights: weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : weight)) });
  writeFileSync(new URL(`../../lib/facets/people/languages/${model}.bin.br`, import.meta.url), packed);
  console.error(`${model}: ${sentences.length} sentences, ${packed.length} bytes`);
}

function sentencesOf({ name, language, most = Number.POSITIVE_INFINITY, copies = 0 }: Corpus, buckets: number) {
  const texts = language === "en" ? readGold(join(folder!, "gold"), name) : readTrain(name);
  const rename = isByLetter(language) ? letterRenamer(language, texts) : renamed;
  let left = most;
  return texts.flatMap((gold, k) => {
    if (left <= 0) return [];
    const versions = [gold, ...Array.from({ length: copies }, (_, copy) => rename(gold, copy * 10_007 + k + 1))];
    const found = versions.flatMap((text) => taggedSentences(language, text, buckets));
    left -= found.length;
    return found;
  });
}

function readTrain(name: string): GoldText[] {
  const lines = gunzipSync(readFileSync(join(folder!, "languages/train", `${name}.jsonl.gz`))).toString("utf8");
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
}

function taggedSentences(language: string, gold: GoldText, buckets: number): TaggedSentence[] {
  const passages = passagesOfLines(gold.text, tokensIn(language));
  const texts = languageWords(language, passages);
  return [...seenSentences(language, texts, buckets)].map(({ passage, start, features }) => {
    const goldAt = (n: number) => {
      const at = place(passages[passage]!, start + n, start + n + 1);
      return gold.people.find((name) => at.start >= name.start && at.end <= name.end);
    };
    return { features, tags: tagsOf(features, goldAt) };
  });
}
